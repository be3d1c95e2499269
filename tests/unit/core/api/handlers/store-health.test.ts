import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('GET /health tells the state of the store', async () => {
  const { client } = asking()
  await client.call('track-job', madeUpJob(1))
  expect(await client.call('store-health', {})).toEqual({
    success: true,
    schema_version: 4,
    jobs: 1,
    journal_entries: 1,
    read_only: false,
    recovery: [],
  })
})
