import { expect, it } from 'vitest'
import { SCHEMA_VERSION } from '#core/store/migrate.ts'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('GET /backups lists what there is, the newest first', async () => {
  const test = asking()
  expect((await test.client.call('list-backups', {})).backups).toEqual([])
  await test.client.call('track-job', madeUpJob(1))
  await test.client.call('create-backup', {})
  await test.client.call('track-job', madeUpJob(2))
  await test.client.call('create-backup', {})
  const { backups } = await test.restart().client.call('list-backups', {})
  expect(backups.map(({ jobs }) => jobs)).toEqual([2, 1])
  expect(backups[0]).toMatchObject({ reason: 'manual', schema_version: SCHEMA_VERSION })
})
