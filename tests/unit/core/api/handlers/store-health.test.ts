import { expect, it } from 'vitest'
import { SCHEMA_VERSION } from '#core/store/migrate.ts'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('GET /health tells the state of the store', async () => {
  const { client } = asking()
  await client.call('track-job', madeUpJob(1))
  expect(await client.call('store-health', {})).toEqual({
    success: true,
    schema_version: SCHEMA_VERSION,
    jobs: 1,
    journal_entries: 1,
    read_only: false,
    recovery: [],
  })
})
