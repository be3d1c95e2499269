import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('GET /export/unreadable gives what was found damaged, as it was stored', async () => {
  const test = asking()
  expect((await test.client.call('export-unreadable', {})).records).toEqual({})
  await test.client.call('track-job', madeUpJob(1))
  test.keyValue.tamper('store/journal/1', '{"body":"torn"}')
  const damaged = test.restart()
  await damaged.client.call('store-health', {})
  const { records } = await damaged.client.call('export-unreadable', {})
  expect(Object.values(records)).toEqual([{ body: 'torn' }])
  expect(Object.keys(records)[0]).toMatch(/store\/journal\/1$/)
})
