import { changeJob, requireJob } from '#core/store/changes.ts'
import { openSql, type SqlJsStatic } from '#core/store/database.ts'
import { toBase64 } from '#core/store/encoding.ts'
import { type ListQuery, listJobs } from '#core/store/job-list.ts'
import { nextTask } from '#core/store/next-task.ts'
import { createStore } from '#core/store/persistence.ts'
import type { KeyValue } from '#core/store/ports.ts'
import { saveJob } from '#core/store/save-job.ts'
import { countMatches, matchQuery } from '#core/store/search.ts'
import { jobStats } from '#core/store/stats.ts'
import { imageCache } from '#extension/image-cache.ts'
import { type BenchJob, benchJob, searches } from './bench-jobs.ts'

/*
 * Runs in the service worker of an extension of its own: the real store over chrome.storage.local and
 * IndexedDB. A page asks for one measure after the other, so that the worker can be stopped between.
 */

declare const chrome: {
  storage: { local: KeyValue & { getKeys(): Promise<string[]>; getBytesInUse(): Promise<number> } }
  runtime: {
    getURL(path: string): string
    onMessage: {
      addListener(
        listener: (message: never, sender: unknown, answer: (reply: unknown) => void) => boolean,
      ): void
    }
  }
}

let written = 0
/** What was read from storage since the worker started. */
const asked = { calls: 0, keys: 0, ms: 0, wasm: 0, image: 0 }
const area = chrome.storage.local
const keyValue: KeyValue = {
  get: async (keys) => {
    const startedAt = performance.now()
    const found = await area.get(keys)
    asked.calls += 1
    asked.keys += [keys].flat().length
    asked.ms += performance.now() - startedAt
    return found
  },
  set: (items) => {
    for (const [key, value] of Object.entries(items))
      written += key.length + JSON.stringify(value).length
    return area.set(items)
  },
  remove: (keys) => area.remove(keys),
  keys: () => area.getKeys(),
}
let engine: SqlJsStatic | undefined
async function loadSql(): Promise<SqlJsStatic> {
  const startedAt = performance.now()
  const wasm = await fetch(chrome.runtime.getURL('sql-wasm-browser.wasm.gz'))
  engine = await openSql(await wasm.arrayBuffer())
  asked.wasm = performance.now() - startedAt
  return engine
}

let longestStep = 0
let stepStarted = 0
const store = createStore({
  keyValue,
  images: {
    ...imageCache,
    read: async () => {
      const startedAt = performance.now()
      const image = await imageCache.read()
      asked.image = performance.now() - startedAt
      return image
    },
  },
  clock: { now: () => new Date() },
  ids: { next: () => crypto.randomUUID() },
  loadSql,
  log: { error: (where, error) => console.error(where, error) },
  pause: async () => {
    longestStep = Math.max(longestStep, performance.now() - stepStarted)
    await nextTask()
    stepStarted = performance.now()
  },
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

/** V8's longest string, in characters. */
const LONGEST_TEXT = 2 ** 29 - 24

function quantile(times: number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

async function medianOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < count; round += 1) times.push(await timed(work))
  return quantile(times, 0.5)
}

const measures = {
  /** What this machine needs for the least there is: the floor under every other figure. */
  async raw() {
    const record = { body: 'x'.repeat(400) }
    const setTimes: number[] = []
    for (let round = 0; round < 50; round += 1) {
      setTimes.push(await timed(() => area.set({ [`raw/${round}`]: record })))
    }
    const get = await medianOf(20, () => area.get(['raw/7']))
    await area.remove(Array.from({ length: 50 }, (_, round) => `raw/${round}`))
    const image = await medianOf(5, async () => {
      const found = await imageCache.read()
      return found?.bytes.arrayBuffer()
    })
    return {
      'set p50': quantile(setTimes, 0.5),
      'set p95': quantile(setTimes, 0.95),
      'get p50': get,
      'image read': image,
      'wasm start': await medianOf(3, loadSql),
    }
  },

  /** Adds jobs in imports of a hundred. */
  async fill({ from, to }: { from: number; to: number }) {
    const times: number[] = []
    for (let first = from; first < to; first += 100) {
      const jobs = Array.from({ length: 100 }, (_, offset) => benchJob(first + offset))
      times.push(await timed(() => importJobs(jobs)))
      if (first % 1_000 === 0) await store.checkpoint()
    }
    await store.checkpoint()
    return { import: quantile(times, 0.5), worst: Math.max(...times) }
  },

  /** Changes of one job each, every second one a note that the search index learns. */
  async update({ count }: { count: number }) {
    const ids = await store.read((db) => db.all('SELECT id FROM tracked_jobs ORDER BY id'))
    written = 0
    const times: number[] = []
    for (let round = 0; round < count; round += 1) {
      const id = String(ids[(round * 7_919) % ids.length]?.id)
      const changes =
        round % 2 === 0
          ? ({ status: (['applied', 'interested', 'rejected'] as const)[round % 3] } as const)
          : { notes: `talked to them, round ${round}` }
      times.push(
        await timed(() =>
          store.write((db) => changeJob(db, requireJob(db, id), changes, new Date())),
        ),
      )
    }
    await store.checkpoint()
    return {
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      worst: Math.max(...times),
      written: written / count,
    }
  },

  /** Writes go on while a checkpoint runs beside them. */
  async checkpoint() {
    const ids = await store.read((db) =>
      db.all('SELECT id FROM tracked_jobs ORDER BY id LIMIT 5000'),
    )
    const change = (round: number) =>
      store.write((db) => {
        const job = requireJob(db, String(ids[(round * 31) % ids.length]?.id))
        return changeJob(db, job, { notes: `beside ${round} ${Math.random()}` }, new Date())
      })
    for (let round = 0; round < 100; round += 1) await change(round)
    longestStep = 0
    stepStarted = performance.now()
    const beside = { running: true }
    const took = timed(() => store.checkpoint()).finally(() => {
      beside.running = false
    })
    const times: number[] = []
    for (let round = 100; beside.running; round += 1) times.push(await timed(() => change(round)))
    return {
      took: await took,
      writes: times.length,
      p50: quantile(times, 0.5),
      worst: Math.max(...times),
      longestStep,
    }
  },

  /** Leaves changes in the journal that no snapshot has. */
  async journal({ count }: { count: number }) {
    const ids = await store.read((db) => db.all('SELECT id FROM tracked_jobs ORDER BY id'))
    for (let round = 0; round < count; round += 1) {
      const id = String(ids[(round * 6_007) % ids.length]?.id)
      const changes = { notes: `left ${round} ${Math.random()}` }
      await store.write((db) => changeJob(db, requireJob(db, id), changes, new Date()))
    }
  },

  async lists() {
    const queries: Partial<ListQuery>[] = [
      {},
      { status: ['applied', 'interested'] },
      { status: ['new'], minMatch: 40, sortBy: 'match_percentage' },
      { ranking_level: 'high', sortBy: 'company_name', sortOrder: 'asc' },
      { minMatch: 20, maxMatch: 80, hasNotes: true, sortBy: 'updated_at' },
      { sortBy: 'job_title', sortOrder: 'asc', source: 'scanner' },
      { since: '2026-01-01T00:00:00.000Z', sortBy: 'job_title' },
    ]
    const rows: Record<string, number> = {}
    for (const query of queries) {
      for (const part of [0, 0.5, 0.98]) {
        const full = { page: 1, pageSize: 25, sortOrder: 'desc', ...query } as const
        const { total } = await store.read((db) => listJobs(db, full))
        const page = 1 + Math.floor((total / 25) * part)
        const name = `${JSON.stringify(query)} ${part}`
        rows[name] = await medianOf(11, () => store.read((db) => listJobs(db, { ...full, page })))
      }
    }
    return rows
  },

  async searches() {
    const pages: Record<string, number> = {}
    const counts: Record<string, number> = {}
    for (const search of searches) {
      const query = { page: 1, pageSize: 25, sortOrder: 'desc', search } as const
      pages[search] = await medianOf(7, () => store.read((db) => listJobs(db, query)))
      const match = matchQuery(search) ?? ''
      counts[search] = await medianOf(7, () => store.read((db) => countMatches(db, match)))
    }
    return { pages, counts }
  },

  stats: () => medianOf(11, () => store.read((db) => jobStats(db, [], new Date()))),

  /** What a worker does that was just woken. */
  async list() {
    const startedAt = performance.now()
    const { total } = await store.read((db) =>
      listJobs(db, { page: 1, pageSize: 25, sortOrder: 'desc' }),
    )
    return { total, inside: performance.now() - startedAt, ...asked }
  },

  /** The database as one value in one `set`, as it would be without all this. */
  async naive({ count }: { count: number }) {
    const bytes = await store.exportFile()
    const sql = engine
    if (!sql) throw new Error('the engine was not loaded')
    const copy = new sql.Database(bytes)
    // A text as long as that cannot be made, so that only `export()` is left of it.
    const stored = bytes.length < LONGEST_TEXT * 0.75
    const once = () =>
      timed(async () => {
        copy.run("UPDATE tracked_jobs SET notes = 'naive' WHERE rowid = 7")
        const file = copy.export()
        if (stored) await area.set({ naive: toBase64(file) })
      })
    const times: number[] = []
    for (let round = 0; round < count; round += 1) times.push(await once())
    await area.remove(['naive'])
    copy.close()
    return { p50: quantile(times, 0.5), size: bytes.length, stored }
  },

  async use() {
    const { journal_entries, jobs } = await store.health()
    const memory = (performance as { memory?: { usedJSHeapSize: number } }).memory
    return {
      jobs,
      journal_entries,
      stored: await area.getBytesInUse(),
      heap: memory?.usedJSHeapSize,
    }
  },
}

async function importJobs(jobs: readonly BenchJob[]): Promise<void> {
  const moment = { now: new Date(), newId: () => crypto.randomUUID() }
  await store.write((db) => jobs.map((job) => saveJob(db, job, moment, 'imported')))
}

chrome.runtime.onMessage.addListener(
  ({ measure, ...options }: { measure: keyof typeof measures }, _, answer) => {
    const run = measures[measure] as (options: unknown) => Promise<unknown>
    run(options).then(
      (reply) => answer({ reply }),
      (error: unknown) => answer({ error: error instanceof Error ? error.stack : String(error) }),
    )
    return true
  },
)
