import { describe, expect, it, vi } from 'vitest'
import { changeJob, removeJob, requireJob } from '#core/store/changes.ts'
import { jobFromHistory } from '#core/store/job-at.ts'
import { saveJob } from '#core/store/save-job.ts'
import { undoChange } from '#core/store/undo.ts'
import { type Contents, contentsOf, madeUpJob } from '#tests/support/jobs.ts'
import { restarted, type TestStore, testStore } from '#tests/support/store.ts'

/** What a worker finds that starts after a kill, and what it must find. */
interface Kill {
  readonly after: TestStore
  /** The contents at the last acknowledgement, and with the write that was under way. */
  readonly allowed: readonly string[]
}

/** Writes of every kind, with checkpoints beside them; one long life of a worker. */
async function liveThrough(test: TestStore, onStep: (contents: Contents) => void): Promise<void> {
  const { store, clock, ids } = test
  const moment = () => ({ now: clock.now(), newId: ids.next })
  const seen = async () => onStep(await store.read(contentsOf))
  const jobs: string[] = []
  for (let number = 0; number < 12; number += 1) {
    const at = moment()
    const { job } = await store.write((db) => saveJob(db, madeUpJob(number, 300), at, 'created'))
    jobs.push(job.id)
    await seen()
  }
  const first = store.checkpoint()
  for (const id of jobs.slice(0, 6)) {
    const now = clock.now()
    await store.write((db) => changeJob(db, requireJob(db, id), { status: 'applied' }, now))
    await seen()
  }
  await first
  for (const id of jobs.slice(3, 6)) {
    const now = clock.now()
    const audit = await store.write((db) => removeJob(db, requireJob(db, id), now), {
      orphans: true,
    })
    await seen()
    if (id === jobs[4]) {
      await store.write((db) => undoChange(db, audit, now), { orphans: true })
      await seen()
    }
  }
  const second = store.checkpoint()
  for (const id of jobs.slice(6)) {
    const now = clock.now()
    await store.write((db) => changeJob(db, requireJob(db, id), { notes: `noted ${id}` }, now))
    await seen()
  }
  await second
  await store.checkpoint()
  await store.close()
}

// Every kill is followed by a whole opening.
vi.setConfig({ testTimeout: 60_000 })

describe('a worker that is killed', () => {
  it('at any change of storage loses no acknowledged write and tears none', async () => {
    const test = testStore()
    const kills: Kill[] = []
    let acknowledged = JSON.stringify({ jobs: [], audit: [] })
    let pending: Kill[] = []
    const note = () => {
      const kill = { after: restarted(test), allowed: [acknowledged] as string[] }
      kills.push(kill)
      pending.push(kill)
    }
    // Killed when the change was asked for but not made, and when it was made but not answered.
    test.keyValue.beforeChange = note
    test.keyValue.afterChange = note
    await liveThrough(test, (contents) => {
      acknowledged = JSON.stringify(contents)
      for (const kill of pending) (kill.allowed as string[]).push(acknowledged)
      pending = []
    })
    expect(kills.length).toBeGreaterThan(80)
    for (const { after, allowed } of kills) {
      const found = await after.store.read(contentsOf)
      expect(allowed).toContain(JSON.stringify(found))
      expectAuditTellsRows(found)
      expect((await after.store.health()).recovery).toEqual([])
      await after.store.close()
    }
  })

  it('while it opens a storage that was left in the middle of a checkpoint goes on where it stood', async () => {
    const test = testStore()
    for (let number = 0; number < 12; number += 1) {
      const at = { now: test.clock.now(), newId: test.ids.next }
      await test.store.write((db) => saveJob(db, madeUpJob(number, 300), at, 'created'))
    }
    const expected = JSON.stringify(await test.store.read(contentsOf))
    let left: TestStore | undefined
    let changes = 0
    test.keyValue.afterChange = () => {
      changes += 1
      if (changes === 2) left = restarted(test)
    }
    await test.store.checkpoint()
    for (let again = 0; again < 4; again += 1) {
      if (!left) throw new Error('the checkpoint made too few changes to be interrupted')
      const opened = left
      expect(JSON.stringify(await opened.store.read(contentsOf))).toBe(expected)
      let next: TestStore | undefined
      opened.keyValue.afterChange = () => {
        next ??= restarted(opened)
      }
      await opened.store.checkpoint()
      left = next ?? restarted(opened)
    }
  })
})

function expectAuditTellsRows({ jobs, audit }: Contents): void {
  const histories = Map.groupBy(audit, (entry) => entry.job_id)
  const told = [...histories.values()].map(jobFromHistory).filter((job) => job !== undefined)
  const known = (job: (typeof told)[number]) => ({ ...job, updated_at: '', last_viewed_at: null })
  expect(told.map(known).sort((a, b) => a.id.localeCompare(b.id))).toEqual(jobs.map(known))
}
