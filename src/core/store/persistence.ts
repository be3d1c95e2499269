import pLimit from 'p-limit'
import { Failure } from '../domain/failure.ts'
import type { BackupReason } from '../domain/keeping.ts'
import { type BackupEntry, backUp, backupList } from './backups.ts'
import type { Database, SqlJsStatic } from './database.ts'
import { exportedFile, readPart } from './export-file.ts'
import {
  dismissFindings,
  keepFindingOnce,
  keepFindings,
  readFindings,
  readUnreadable,
} from './findings.ts'
import { schemaVersion } from './migrate.ts'
import { nextTask } from './next-task.ts'
import { type OpenedDatabase, openCurrent, openNew } from './open.ts'
import { OpenStore } from './open-store.ts'
import { SnapshotDamaged } from './paging.ts'
import type { Clock, Ids, ImageCache, KeyValue } from './ports.ts'
import { recover } from './recover.ts'
import { restoreBackup } from './restore.ts'
import type { Store } from './store.ts'
import { isUntouched, readState } from './stored-state.ts'

export type { Database } from './database.ts'
export type { Store } from './store.ts'

export interface StorePorts {
  readonly keyValue: KeyValue
  readonly images?: ImageCache
  readonly clock: Clock
  readonly ids: Ids
  readonly loadSql: () => Promise<SqlJsStatic>
  /** Told of a failure that no caller waits for, such as a checkpoint's. */
  readonly log?: { error(where: string, error: unknown): void }
  /** Lets waiting work run between two steps of a checkpoint. */
  readonly pause?: () => Promise<void>
}

/** Journal records after which the next snapshot is taken: what a wake has to replay at most. */
const CHECKPOINT_AFTER = 64
/** Quiet time after which even a short journal becomes a snapshot; a worker lives 30 seconds. */
const IDLE_MS = 5_000
/** Time for what woke the worker to be answered before the rest of the image is read. */
const AWAKE_MS = 200

const DAMAGED =
  'A check of your jobs before the daily backup found damage, so no backup was made of them. Export your jobs, then restore the newest backup.'

/** The tracked jobs' database over the given storage. Opens on first use. */
export function createStore(ports: StorePorts): Store {
  const { keyValue, images, clock } = ports
  // One lane for all: a read waits for the write before it, so that it never sees a row that
  // storage may still refuse.
  const lane = pLimit(1)
  const checkpoints = pLimit(1)
  const listeners = new Set<() => void>()
  const pause = ports.pause ?? nextTask
  let opening: Promise<OpenStore> | undefined
  let idle: ReturnType<typeof setTimeout> | undefined
  let awake: ReturnType<typeof setTimeout> | undefined
  let checkpointing = false
  /** Findings that storage refused, so that only this life of the worker knows them. */
  let unkept: readonly string[] = []

  function opened(thorough = false): Promise<OpenStore> {
    opening ??= open(thorough).catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }

  async function open(thorough: boolean): Promise<OpenStore> {
    const sql = ports.loadSql()
    // Whoever opens awaits it; until then nobody would hear that it failed.
    sql.catch(() => undefined)
    const stored = await readState(keyValue)
    let found: OpenedDatabase | undefined
    if (!thorough) found = await openCurrent({ keyValue, images }, sql, stored)
    if (!found && stored.numbers.length === 0 && (await isUntouched(keyValue)))
      found = openNew(await sql)
    found ??= await recover({ keyValue, images, sql: await sql }, stored)
    if (found.findings.length > 0) {
      const at = clock.now().toISOString()
      const keeping = keepFindings(keyValue, found.findings, found.unreadable, at)
      await keeping.catch((error: unknown) => {
        unkept = found.findings
        report('findings')(error)
      })
    }
    const store = new OpenStore({ keyValue, images, clock, pause }, found)
    if (store.isBehind) await migrateStore(store)
    if (store.unsaved) await store.snapshot(runNow).catch(report('snapshot'))
    if (store.journal.length > 0) checkpointWhenIdle()
    awake = setTimeout(() => void store.bringImage(), AWAKE_MS)
    return store
  }

  /** Migrates what is open, after a backup of it. Storage that is full keeps it from being changed, not read. */
  async function migrateStore(store: OpenStore): Promise<void> {
    try {
      await store.snapshot(runNow)
      await backUpStore(store, 'before_migration')
    } catch (error) {
      report('backup before migration')(error)
    }
    await store.migrate()
  }

  /** Runs work on the open database; once more on the recovered one when a part of it is damaged. */
  async function onStore<T>(work: (store: OpenStore) => Promise<T>): Promise<T> {
    const store = await opened()
    try {
      return await work(store)
    } catch (error) {
      if (!(error instanceof SnapshotDamaged)) throw error
      opening = undefined
      store.connection.close()
      return work(await opened(true))
    }
  }

  const checkpointNow = (busy = false) =>
    checkpoints(async () => {
      const store = await lane(() => opened())
      if (!store.readOnly) await store.snapshot((work) => lane(work), busy)
      return store
    })

  async function checkpointSoon(busy: boolean): Promise<void> {
    if (checkpointing) return
    checkpointing = true
    let isBehind = false
    try {
      const store = await checkpointNow(busy)
      await dailyBackup().catch(report('daily backup'))
      isBehind = store.journal.length > 0
    } catch (error) {
      report('checkpoint')(error)
    }
    checkpointing = false
    // The timer of what was written meanwhile has rung, and found this one running.
    if (isBehind && opening) checkpointWhenIdle()
  }

  function checkpointWhenIdle(): void {
    clearTimeout(idle)
    idle = setTimeout(() => void checkpointSoon(false), IDLE_MS)
  }

  async function dailyBackup(): Promise<void> {
    const today = clock.now().toISOString().slice(0, 10)
    const made = await backupList(keyValue)
    if (made.some(({ reason, at }) => reason === 'daily' && at.startsWith(today))) return
    await makeBackup('daily')
  }

  const isSound = () => lane(() => onStore((store) => store.isSound()))

  const makeBackup = (reason: BackupReason) =>
    checkpoints(async () => {
      const store = await lane(() => opened())
      if (!(await isSound())) {
        const at = clock.now().toISOString()
        await keepFindingOnce(keyValue, DAMAGED, at)
        throw new Failure('storage_failed', 'Your jobs are damaged and were not backed up', {
          hint: 'Export your jobs, then restore the newest backup on the Data page.',
        })
      }
      const jobs = await lane(() => store.read(countJobs))
      return backUpStore(store, reason, jobs)
    })

  async function backUpStore(
    store: OpenStore,
    reason: BackupReason,
    jobs?: number,
  ): Promise<BackupEntry> {
    if (store.current === undefined) throw new Error('nothing is stored yet')
    const entry = {
      id: ports.ids.next(),
      at: clock.now().toISOString(),
      reason,
      jobs: jobs ?? (await store.read(countJobs)),
    }
    return backUp(keyValue, store.current, entry, pause)
  }

  function report(where: string): (error: unknown) => void {
    return (error) => ports.log?.error(where, error)
  }

  async function close(): Promise<void> {
    clearTimeout(idle)
    await checkpoints(() => lane(discard))
  }

  async function discard(): Promise<void> {
    clearTimeout(awake)
    const store = await opening
    opening = undefined
    store?.connection.close()
  }

  return {
    read: (work) => lane(() => onStore((store) => store.read(work))),
    write: (work, options = {}) =>
      lane(() =>
        onStore(async (store) => {
          const { orphans = false, request } = options
          const before = request?.again ? await store.handledBefore(request) : undefined
          if (before) return before.result as Awaited<ReturnType<typeof work>> // kept of the same operation's work
          const { result, changed } = await store.transact(work, orphans, request)
          if (changed && !options.silent) for (const tell of listeners) tell()
          if (store.journal.length >= CHECKPOINT_AFTER) void checkpointSoon(true)
          else if (changed) checkpointWhenIdle()
          return result
        }),
      ),
    health: () =>
      lane(() =>
        onStore(async (store) => {
          const kept = (await readFindings(keyValue)).map(({ text }) => text)
          return {
            schema_version: schemaVersion(store.connection),
            jobs: await store.read(countJobs),
            journal_entries: store.journal.length,
            read_only: store.readOnly,
            recovery: [...kept, ...unkept],
          }
        }),
      ),
    dismissRecovery: async () => {
      await dismissFindings(keyValue)
      unkept = []
    },
    checkpoint: async () => {
      await checkpointNow()
    },
    exportFile: () =>
      lane(() =>
        onStore(async (store) => {
          await store.loadAll()
          return new Uint8Array(store.connection.raw.export())
        }),
      ),
    beginExport: async () => {
      const { current } = await checkpointNow()
      if (current === undefined) throw new Error('nothing is stored yet')
      return exportedFile(current)
    },
    exportPart: (generation, part) => readPart(keyValue, generation, part),
    unreadable: () => readUnreadable(keyValue),
    backups: () => backupList(keyValue),
    backUp: async (reason) => {
      await checkpointNow()
      return makeBackup(reason)
    },
    restore: async (backupId) => {
      await checkpointNow()
      // What is damaged is why somebody restores; whatever else goes wrong keeps what is there.
      if (await isSound()) await makeBackup('before_restore')
      await checkpoints(() =>
        lane(async () => {
          const { journal, current } = await opened()
          await restoreBackup(keyValue, backupId, journal.tail, current, clock.now(), pause)
          await discard()
        }),
      )
      for (const tell of listeners) tell()
    },
    close,
    letGo: async () => {
      // What was being opened meanwhile fails, since its storage is shut.
      await close().catch(close)
      for (const tell of listeners) tell()
    },
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function runNow<T>(work: () => T): Promise<T> {
  return work()
}

function countJobs(db: Database): number {
  return Number(db.get('SELECT count(*) AS jobs FROM tracked_jobs')?.jobs)
}
