import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { contentsOf, madeUpJob } from '#tests/support/jobs.ts'

describe('POST /backups/{id}/restore', () => {
  it('brings the board of the backup back, and keeps a backup of what was there', async () => {
    const test = asking()
    const { client } = test
    for (let number = 0; number < 10; number += 1)
      await client.call('track-job', madeUpJob(number, 200))
    const then = await test.store.read(contentsOf)
    const { backup } = await client.call('create-backup', {})
    const [first] = then.jobs
    await client.call('delete-job', { id: first?.id ?? '' })
    await client.call('track-job', madeUpJob(50))
    const now = await test.store.read(contentsOf)
    let told = 0
    test.store.onCommit(() => {
      told += 1
    })
    expect(await client.call('restore-backup', { id: backup.id })).toMatchObject({ jobs: 10 })
    expect(told).toBe(1)
    expect(await test.store.read(contentsOf)).toEqual(then)
    await client.call('track-job', madeUpJob(60))
    const again = test.restart()
    expect((await again.client.call('list-jobs', {})).total).toBe(11)
    const { backups } = await again.client.call('list-backups', {})
    expect(backups[0]).toMatchObject({ reason: 'before_restore', jobs: 10 })
    await again.client.call('restore-backup', { id: backups[0]?.id ?? '' })
    expect(await again.store.read(contentsOf)).toEqual(now)
  })

  it('changes nothing when the backup is damaged or unknown', async () => {
    const test = asking()
    await test.client.call('track-job', madeUpJob(1))
    const { backup } = await test.client.call('create-backup', {})
    await test.client.call('track-job', madeUpJob(2))
    await expect(test.client.call('restore-backup', { id: 'none' })).rejects.toMatchObject({
      status: 404,
    })
    for (const key of test.keyValue.storedKeys) {
      if (key.startsWith('store/backup/')) test.keyValue.tamper(key, '"damaged"')
    }
    await expect(test.client.call('restore-backup', { id: backup.id })).rejects.toMatchObject({
      status: 500,
      message: 'This backup is damaged',
    })
    expect((await test.client.call('list-jobs', {})).total).toBe(2)
    expect((await test.restart().client.call('list-jobs', {})).total).toBe(2)
  })
})
