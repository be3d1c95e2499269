import { describe, expect, it } from 'vitest'
import { type BackupEntry, backupsToKeep } from '#core/store/backups.ts'
import { saveJob } from '#core/store/save-job.ts'
import { madeUpJob } from '#tests/support/jobs.ts'
import { testStore } from '#tests/support/store.ts'

const DAY = 86_400_000

function backup(day: number, reason: BackupEntry['reason'] = 'daily'): BackupEntry {
  const at = new Date(Date.parse('2025-01-01T12:00:00.000Z') + day * DAY).toISOString()
  return { id: `${reason}-${day}`, at, reason, schema_version: 4, jobs: 1, size: 1 }
}

describe('backups that are kept', () => {
  it('are 12 daily, 10 weekly and 9 monthly of a long life', () => {
    let kept: BackupEntry[] = []
    for (let day = 0; day < 600; day += 1) kept = backupsToKeep([backup(day), ...kept])
    const days = kept.map(({ at }) => at.slice(0, 10))
    expect(days.slice(0, 12)).toEqual(
      Array.from({ length: 12 }, (_, ago) => backup(599 - ago).at.slice(0, 10)),
    )
    const months = new Set(days.map((day) => day.slice(0, 7)))
    expect(months.size).toBe(9)
    expect(kept.length).toBeGreaterThan(12 + 8)
    expect(kept.length).toBeLessThanOrEqual(12 + 10 + 9)
    const oldest = Date.parse(kept.at(-1)?.at ?? '')
    expect((Date.parse(kept[0]?.at ?? '') - oldest) / DAY).toBeGreaterThan(230)
  })

  it('are the newest five of each other reason', () => {
    const made = Array.from({ length: 9 }, (_, day) => backup(day, 'manual'))
    const migrations = Array.from({ length: 2 }, (_, day) => backup(day, 'before_migration'))
    const kept = backupsToKeep([...made, ...migrations, backup(3)])
    expect(kept.filter(({ reason }) => reason === 'manual').map(({ id }) => id)).toEqual([
      'manual-8',
      'manual-7',
      'manual-6',
      'manual-5',
      'manual-4',
    ])
    expect(kept).toHaveLength(8)
  })

  it('leave no chunk behind when they go', async () => {
    const test = testStore()
    for (let number = 0; number < 8; number += 1) {
      const moment = { now: test.clock.now(), newId: test.ids.next }
      await test.store.write((db) => saveJob(db, madeUpJob(number, 400), moment, 'created'))
      await test.store.backUp('manual')
    }
    const list = await test.store.backups()
    expect(list).toHaveLength(5)
    const keys = test.keyValue.storedKeys
    expect(keys.filter((key) => key.startsWith('store/backup-of/'))).toHaveLength(5)
    const needed = new Set<string>()
    for (const { id } of list) {
      const { body } = JSON.parse(test.keyValue.peek(`store/backup-of/${id}`) ?? '{}')
      for (const [name] of JSON.parse(body).chunks.matchAll(/.{44}/g)) needed.add(name)
    }
    const stored = keys.filter((key) => key.startsWith('store/backup/'))
    expect(new Set(stored.map((key) => key.slice('store/backup/'.length)))).toEqual(needed)
  })
})
