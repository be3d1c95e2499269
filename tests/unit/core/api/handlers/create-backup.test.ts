import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('POST /backups keeps a copy that shares what has not changed', async () => {
  const test = asking()
  for (let number = 0; number < 20; number += 1) {
    await test.client.call('track-job', { ...madeUpJob(number, 300) })
  }
  const { backup } = await test.client.call('create-backup', {})
  expect(backup).toMatchObject({ jobs: 20, reason: 'manual' })
  const chunks = () =>
    test.keyValue.storedKeys.filter((key) => key.startsWith('store/backup/')).length
  const first = chunks()
  await test.client.call('update-job', {
    id: (await test.client.call('list-jobs', {})).jobs[0]?.id ?? '',
    changes: { status: 'applied' },
  })
  await test.client.call('create-backup', {})
  expect(chunks() - first).toBeLessThan(first)
  expect(chunks()).toBeGreaterThan(first)
})

it('POST /backups makes none of a database that SQLite finds damaged, and says so', async () => {
  const test = asking()
  await test.client.call('track-job', { job_title: 'Engineer', company_name: 'Acme' })
  await test.client.call('create-backup', {})
  await test.store.write((db) => {
    db.run('PRAGMA writable_schema=ON')
    db.run(
      "UPDATE sqlite_schema SET sql = replace(sql, 'location TEXT', 'location TEXT NOT NULL') WHERE name = 'tracked_jobs'",
    )
    db.run('PRAGMA writable_schema=OFF')
  })
  await test.store.checkpoint()
  const next = test.restart()
  await expect(next.client.call('create-backup', {})).rejects.toMatchObject({
    message: 'Your jobs are damaged and were not backed up',
    code: 'storage_failed',
  })
  await expect(next.client.call('create-backup', {})).rejects.toThrow(
    'Your jobs are damaged and were not backed up',
  )
  const { backups } = await next.client.call('list-backups', {})
  expect(backups).toHaveLength(1)
  const { recovery } = await next.client.call('store-health', {})
  expect(recovery).toEqual([expect.stringContaining('found damage')])
  // The backup from before can be put in its place.
  await next.client.call('restore-backup', { id: backups[0]?.id ?? '' })
  await next.client.call('create-backup', {})
})

it('POST /backups takes a damaged chunk from its second copy, or makes no backup', async () => {
  const test = asking()
  for (let number = 0; number < 5; number += 1)
    await test.client.call('track-job', madeUpJob(number))
  await test.store.checkpoint()
  await test.client.call('track-job', madeUpJob(9))
  await test.client.call('create-backup', {})
  await test.client.call('track-job', madeUpJob(10))
  await test.store.checkpoint()
  for (const key of test.keyValue.storedKeys) {
    if (key.includes('/odd/')) test.keyValue.tamper(key, '"damaged"')
    if (key.includes('/even/')) test.keyValue.tamper(key, '"damaged"')
  }
  await expect(test.client.call('create-backup', {})).rejects.toMatchObject({ status: 500 })
  const { backups } = await test.client.call('list-backups', {})
  expect(backups.map(({ jobs }) => jobs)).toEqual([6])
  const { job } = await test.client.call('track-job', madeUpJob(11))
  expect((await test.restart().client.call('get-job', { id: job.id })).job).toMatchObject(
    madeUpJob(11),
  )
})
