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
