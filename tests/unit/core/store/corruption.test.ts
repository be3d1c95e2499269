import { beforeAll, describe, expect, it, vi } from 'vitest'
import { changeJob, removeJob, requireJob } from '#core/store/changes.ts'
import { saveJob } from '#core/store/save-job.ts'
import { type Contents, contentsOf, madeUpJob, sequence } from '#tests/support/jobs.ts'
import { restarted, type TestStore, testStore } from '#tests/support/store.ts'

/** A storage with everything in it: two generations, a journal, an image, a backup. */
interface Whole {
  readonly test: TestStore
  /** What is right. */
  readonly latest: Contents
  /** Every state that each job and audit row ever had, as JSON. */
  readonly everTrue: ReadonlySet<string>
}

async function lived(): Promise<Whole> {
  const test = testStore()
  const everTrue = new Set<string>()
  const note = async () => {
    const { jobs, audit } = await test.store.read(contentsOf)
    for (const row of [...jobs, ...audit]) everTrue.add(JSON.stringify(row))
    return { jobs, audit }
  }
  const ids: string[] = []
  for (let number = 0; number < 30; number += 1) {
    const moment = { now: test.clock.now(), newId: test.ids.next }
    ids.push(
      await test.store.write((db) => saveJob(db, madeUpJob(number, 250), moment, 'created').job.id),
    )
  }
  await note()
  await test.store.checkpoint()
  await test.store.backUp('daily')
  const change = async (id: string, notes: string) => {
    const now = test.clock.now()
    await test.store.write((db) =>
      changeJob(db, requireJob(db, id), { notes, status: 'interested' }, now),
    )
    await note()
  }
  for (const id of ids.slice(0, 8)) await change(id, 'between two snapshots')
  await test.store.checkpoint()
  for (const id of ids.slice(4, 12)) await change(id, 'in the journal only')
  const now = test.clock.now()
  const gone = ids[20] ?? ''
  await test.store.write((db) => removeJob(db, requireJob(db, gone), now), { orphans: true })
  const latest = await note()
  // Or it would take one more snapshot when it has been idle for a while.
  await test.store.close()
  return { test, latest, everTrue }
}

// A salvage reads every row of several databases.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let whole: Whole
beforeAll(async () => {
  whole = await lived()
})

type Damage = (json: string, random: () => number) => string | undefined

const DAMAGES: Readonly<Record<string, Damage>> = {
  'one character changed': (json, random) => {
    const at = Math.floor(random() * json.length)
    const other = json[at] === 'A' ? 'B' : 'A'
    return valid(json, json.slice(0, at) + other + json.slice(at + 1))
  },
  'cut short': (json, random) => {
    const at = Math.floor(random() * json.length)
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? JSON.stringify(value.slice(0, at)) : JSON.stringify({})
  },
  dropped: () => undefined,
  'another kind of value': (_, random) => JSON.stringify([random()]),
}

/** The damaged JSON, or a text holding it where it no longer parses: storage only holds JSON. */
function valid(json: string, damaged: string): string {
  try {
    JSON.parse(damaged)
    return damaged
  } catch {
    return JSON.stringify(json.slice(1))
  }
}

/** Opens a damaged storage and checks that nothing wrong is shown as right. */
async function expectHonest(damaged: TestStore): Promise<{ complete: boolean; said: boolean }> {
  const found = await damaged.store.read(contentsOf)
  const { recovery } = await damaged.store.health()
  for (const row of [...found.jobs, ...found.audit]) {
    expect(whole.everTrue.has(JSON.stringify(row)), `made up: ${JSON.stringify(row)}`).toBe(true)
  }
  const complete = JSON.stringify(found) === JSON.stringify(whole.latest)
  if (!complete) expect(recovery.length, 'loss without a word').toBeGreaterThan(0)
  // What was repaired stays repaired, and a search still agrees with the rows.
  const again = restarted(damaged)
  expect(await again.store.read(contentsOf)).toEqual(found)
  const indexed = await again.store.read((db) =>
    db.get(`SELECT count(*) AS found FROM job_search WHERE job_search MATCH '"engineer"'`),
  )
  expect(indexed).toEqual({ found: found.jobs.length })
  await again.store.close()
  await damaged.store.close()
  return { complete, said: recovery.length > 0 }
}

const KINDS: Readonly<Record<string, (key: string) => boolean>> = {
  'head and tail': (key) => /\/(head|tail|image|backups)$/.test(key),
  generations: (key) => key.includes('/generation/'),
  'chunks of even generations': (key) => key.includes('/even/'),
  'chunks of odd generations': (key) => key.includes('/odd/'),
  journal: (key) => key.includes('/journal/'),
  backup: (key) => key.includes('/backup'),
}

describe('one damaged record', () => {
  let cases = 0
  for (const [kind, isOfKind] of Object.entries(KINDS)) {
    for (const [how, damage] of Object.entries(DAMAGES)) {
      it(`${kind}: ${how}`, async () => {
        const keys = whole.test.keyValue.storedKeys.filter(isOfKind)
        expect(keys.length).toBeGreaterThan(0)
        const random = sequence(keys.length * 31 + how.length)
        const most = 13
        for (let number = 0; number < Math.min(most, keys.length); number += 1) {
          const key = keys[Math.floor((number * keys.length) / Math.min(most, keys.length))] ?? ''
          const damaged = restarted(whole.test)
          damaged.keyValue.tamper(key, damage(damaged.keyValue.peek(key) ?? '', random))
          const { complete } = await expectHonest(damaged)
          // Only a change that is stored nowhere else can be lost.
          if (!key.includes('/journal/')) expect(complete, key).toBe(true)
          cases += 1
        }
      })
    }
  }

  it('was tried in many cases', () => {
    expect(cases).toBeGreaterThanOrEqual(200)
  })
})

describe('a damaged image', () => {
  it('is ignored, wherever it is damaged', async () => {
    const random = sequence(5)
    const image = whole.test.images.image
    if (!image) throw new Error('no image was written')
    const bytes = new Uint8Array(await image.bytes.arrayBuffer())
    for (let number = 0; number < 20; number += 1) {
      const damaged = restarted(whole.test)
      const copy = bytes.slice(
        0,
        number % 4 === 0 ? Math.floor(random() * bytes.length) : undefined,
      )
      if (copy.length > 0) {
        const at = Math.floor(random() * copy.length)
        copy[at] = (copy[at] ?? 0) ^ (1 << (number % 8))
      }
      damaged.images.image = { ...image, bytes: new Blob([copy]) }
      expect(await expectHonest(damaged)).toEqual({ complete: true, said: false })
    }
  })

  it('of another generation is ignored, and one that cannot be read too', async () => {
    const damaged = restarted(whole.test)
    const image = damaged.images.image
    if (!image) throw new Error('no image was written')
    damaged.images.image = { ...image, generation: '99' }
    expect(await expectHonest(damaged)).toEqual({ complete: true, said: false })
    const unreadable = restarted(whole.test)
    unreadable.images.read = () => Promise.reject(new Error('IndexedDB is gone'))
    expect(await expectHonest(unreadable)).toEqual({ complete: true, said: false })
  })
})

describe('damage in several places at once', () => {
  it('in all copies of some chunks costs at most rows, and says so', async () => {
    const keys = whole.test.keyValue.storedKeys.filter((key) => /\/(even|odd|backup)\//.test(key))
    let spoken = 0
    const random = sequence(11)
    for (let number = 0; number < 12; number += 1) {
      const damaged = restarted(whole.test)
      const hit = Array.from(
        { length: 3 + (number % 9) },
        () => keys[Math.floor(random() * keys.length)],
      )
      const names = new Set(hit.map((key) => (key ?? '').split('/').slice(2).join('/')))
      for (const key of keys) {
        if (names.has(key.split('/').slice(2).join('/'))) damaged.keyValue.tamper(key, '"gone"')
      }
      spoken += Number((await expectHonest(damaged)).said)
    }
    expect(spoken).toBeGreaterThan(0)
  })

  it('in every generation leaves the backup and the journal', async () => {
    const damaged = restarted(whole.test)
    for (const key of damaged.keyValue.storedKeys) {
      if (key.includes('/generation/')) damaged.keyValue.tamper(key, undefined)
    }
    const { complete, said } = await expectHonest(damaged)
    expect({ complete, said }).toEqual({ complete: true, said: true })
  })

  it('in everything but the journal keeps what the journal tells', async () => {
    const damaged = restarted(whole.test)
    for (const key of damaged.keyValue.storedKeys) {
      if (!key.includes('/journal/')) damaged.keyValue.tamper(key, undefined)
    }
    const { said } = await expectHonest(damaged)
    expect(said).toBe(true)
  })

  it('keeps what could not be read for an export', async () => {
    const damaged = restarted(whole.test)
    const journal = damaged.keyValue.storedKeys.findLast((key) => key.includes('/journal/')) ?? ''
    damaged.keyValue.tamper(journal, '"torn"')
    await damaged.store.health()
    const kept = damaged.keyValue.storedKeys.filter((key) => key.includes('/unreadable/'))
    expect(kept).toHaveLength(1)
    expect(damaged.keyValue.peek(kept[0] ?? '')).toBe('"torn"')
    await damaged.store.dismissRecovery()
    expect((await restarted(damaged).store.health()).recovery).toEqual([])
  })
})
