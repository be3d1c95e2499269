import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('POST /export fixes the file as it is now', async () => {
  const { client } = asking()
  await client.call('track-job', madeUpJob(1))
  const file = await client.call('begin-export', {})
  expect(file.size % 4096).toBe(0)
  expect(file.parts).toBe(1)
  expect(await client.call('begin-export', {})).toEqual(file)
})
