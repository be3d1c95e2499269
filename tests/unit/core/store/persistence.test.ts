import { describe, expect, it } from 'vitest'
import { Failure } from '#core/domain/failure.ts'
import { changeJob, removeJob, requireJob } from '#core/store/changes.ts'
import type { Store } from '#core/store/persistence.ts'
import { saveJob } from '#core/store/save-job.ts'
import type { StoredJob } from '#core/store/tracked-jobs.ts'
import { contentsOf, madeUpJob } from '#tests/support/jobs.ts'
import { restarted, type TestStore, testStore } from '#tests/support/store.ts'

function save(test: TestStore, number: number, descriptionWords?: number): Promise<StoredJob> {
  const moment = { now: test.clock.now(), newId: test.ids.next }
  return test.store.write(
    (db) => saveJob(db, madeUpJob(number, descriptionWords), moment, 'created').job,
  )
}

function contents(store: Store) {
  return store.read(contentsOf)
}

describe('an acknowledged write', () => {
  it('is there after a restart, by the journal alone', async () => {
    const test = testStore()
    const job = await save(test, 1)
    const now = test.clock.now()
    await test.store.write((db) =>
      changeJob(db, requireJob(db, job.id), { status: 'applied' }, now),
    )
    const before = await contents(test.store)
    const next = restarted(test)
    expect(await contents(next.store)).toEqual(before)
    expect((await next.store.health()).journal_entries).toBe(2)
  })

  it('is there after a checkpoint, with and without the image', async () => {
    const test = testStore()
    for (let number = 0; number < 60; number += 1) await save(test, number, 300)
    await test.store.checkpoint()
    for (let number = 60; number < 65; number += 1) await save(test, number, 300)
    const before = await contents(test.store)
    expect(test.images.image?.generation).toBe('2')
    const withImage = restarted(test)
    expect(await contents(withImage.store)).toEqual(before)
    const without = restarted(test)
    without.images.image = undefined
    expect(await contents(without.store)).toEqual(before)
    expect((await without.store.health()).recovery).toEqual([])
  })

  it('is there after many checkpoints, and nothing else is left in storage', async () => {
    const test = testStore()
    for (let round = 0; round < 6; round += 1) {
      for (let number = 0; number < 8; number += 1) await save(test, round * 8 + number, 200)
      await test.store.checkpoint()
    }
    const before = await contents(test.store)
    expect(before.jobs).toHaveLength(48)
    const keys = test.keyValue.storedKeys
    expect(keys.filter((key) => key.includes('/generation/'))).toHaveLength(2)
    expect(keys.filter((key) => key.includes('/journal/'))).toHaveLength(8)
    expect(await contents(restarted(test).store)).toEqual(before)
  })

  it('survives a checkpoint that writes go on beside', async () => {
    const test = testStore()
    for (let number = 0; number < 40; number += 1) await save(test, number, 300)
    const checkpoint = test.store.checkpoint()
    for (let number = 40; number < 60; number += 1) await save(test, number, 300)
    await checkpoint
    const before = await contents(test.store)
    expect(before.jobs).toHaveLength(60)
    expect(await contents(restarted(test).store)).toEqual(before)
    await test.store.checkpoint()
    expect(await contents(restarted(test).store)).toEqual(before)
  })
})

describe('a write that storage refuses', () => {
  it('changes nothing and says so, and the next one works', async () => {
    const test = testStore()
    const job = await save(test, 1)
    const before = await contents(test.store)
    test.keyValue.beforeChange = () => {
      throw new Error('QUOTA_BYTES quota exceeded')
    }
    const failure = await save(test, 2).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({
      code: 'storage_failed',
      message: 'Storage failed',
      status: 500,
    })
    expect(await contents(test.store)).toEqual(before)
    expect(await test.store.exportFile()).toHaveProperty('length')
    test.keyValue.beforeChange = () => {}
    await save(test, 3)
    const after = await contents(test.store)
    expect(after.jobs.map(({ id }) => id)).toContain(job.id)
    expect(after.jobs).toHaveLength(2)
    expect(await contents(restarted(test).store)).toEqual(after)
  })

  it('leaves the snapshot as it was when a checkpoint fails half way', async () => {
    const test = testStore()
    for (let number = 0; number < 40; number += 1) await save(test, number, 300)
    const before = await contents(test.store)
    let sets = 0
    test.keyValue.beforeChange = () => {
      sets += 1
      if (sets > 1) throw new Error('the disk is full')
    }
    await expect(test.store.checkpoint()).rejects.toThrow('the disk is full')
    test.keyValue.beforeChange = () => {}
    expect(await contents(restarted(test).store)).toEqual(before)
    await save(test, 41)
    await test.store.checkpoint()
    const after = await contents(test.store)
    expect(await contents(restarted(test).store)).toEqual(after)
    expect((await test.store.health()).journal_entries).toBe(0)
  })
})

describe('a transaction', () => {
  it('that throws leaves nothing behind, in memory or in storage', async () => {
    const test = testStore()
    await save(test, 1)
    const before = await contents(test.store)
    const changes = test.keyValue.changes.length
    const moment = { now: test.clock.now(), newId: test.ids.next }
    await expect(
      test.store.write((db) => {
        saveJob(db, madeUpJob(2), moment, 'created')
        throw new Error('half way')
      }),
    ).rejects.toThrow('half way')
    expect(await contents(test.store)).toEqual(before)
    expect(test.keyValue.changes).toHaveLength(changes)
  })

  it('that changes nothing writes nothing and tells nobody', async () => {
    const test = testStore()
    const job = await save(test, 1)
    const changes = test.keyValue.changes.length
    let told = 0
    test.store.onCommit(() => {
      told += 1
    })
    const now = test.clock.now()
    await test.store.write((db) => changeJob(db, requireJob(db, job.id), { status: 'new' }, now))
    expect(test.keyValue.changes).toHaveLength(changes)
    expect(told).toBe(0)
    await test.store.write((db) => changeJob(db, requireJob(db, job.id), { notes: 'x' }, now))
    expect(told).toBe(1)
  })

  it('is not seen by a read before storage has it', async () => {
    const test = testStore()
    await save(test, 1)
    let stored = false
    test.keyValue.afterChange = () => {
      stored = true
    }
    const writing = save(test, 2)
    const seen = await test.store.read((db) => ({
      jobs: contentsOf(db).jobs.length,
      stored,
    }))
    await writing
    expect(seen).toEqual({ jobs: 2, stored: true })
  })

  it('may let a job go whose audit rows stay', async () => {
    const test = testStore()
    const job = await save(test, 1)
    const now = test.clock.now()
    await test.store.write((db) => removeJob(db, requireJob(db, job.id), now), { orphans: true })
    const left = await contents(restarted(test).store)
    expect(left.jobs).toEqual([])
    expect(left.audit.map(({ action }) => action)).toEqual(['created', 'deleted'])
    const on = await test.store.read((db) => db.get('PRAGMA foreign_keys'))
    expect(on).toEqual({ foreign_keys: 1 })
  })
})

describe('the file', () => {
  it('is exported as SQLite, whole', async () => {
    const test = testStore()
    for (let number = 0; number < 30; number += 1) await save(test, number, 300)
    await test.store.checkpoint()
    const file = await restarted(test).store.exportFile()
    expect(new TextDecoder().decode(file.subarray(0, 15))).toBe('SQLite format 3')
    const { loadSql } = await import('#tests/support/sql.ts')
    const sql = await loadSql()
    const copy = new sql.Database(file)
    expect(copy.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']])
    expect(copy.exec('SELECT count(*) FROM tracked_jobs')[0]?.values).toEqual([[30]])
    copy.close()
  })
})
