import pLimit from 'p-limit'
import { Failure } from '../domain/failure.ts'
import { checkpoint, sweep } from './checkpoint.ts'
import type { Connection, Database, SqlJsStatic } from './database.ts'
import { Journal, Recorder } from './journal.ts'
import type { LiveFile } from './live-file.ts'
import { schemaVersion } from './migrate.ts'
import { type OpenedDatabase, openDatabase } from './open.ts'
import type { Clock, Ids, ImageCache, KeyValue } from './ports.ts'
import type { Generation } from './snapshot.ts'

export type { Database, Row, SqlValue } from './database.ts'

/** What the last opening of the database found and repaired. */
export interface StoreHealth {
  readonly schema_version: number
  readonly jobs: number
  readonly journal_entries: number
  /** True when a newer version of the extension wrote the database. */
  readonly read_only: boolean
  /** Sentences for the user about damage that was found; empty when there was none. */
  readonly recovery: readonly string[]
}

export interface WriteOptions {
  /** True for a write that no screen shows, such as the time of a look: listeners are not told. */
  readonly silent?: boolean
  /**
   * True for a transaction that takes a job away and leaves its audit rows, which the log's foreign
   * key would refuse.
   */
  readonly orphans?: boolean
}

export interface Store {
  /** Runs a read on the open database (opens it on first use). It sees committed rows only. */
  read<T>(work: (db: Database) => T): Promise<T>
  /**
   * One synchronous transaction; resolves only when its journal record is in storage.
   * @throws {Failure} `storage_failed` when storage refused it, `read_only` when the database may not
   * be changed; whatever `work` throws. In each case nothing was changed.
   */
  write<T>(work: (db: Database) => T, options?: WriteOptions): Promise<T>
  health(): Promise<StoreHealth>
  /** Stores what the journal holds as a new snapshot; resolves when there is nothing left to store. */
  checkpoint(): Promise<void>
  close(): Promise<void>
  /** Calls back after each commit that a screen may show. @returns a function that stops listening */
  onCommit(listener: () => void): () => void
}

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
const CHECKPOINT_AFTER = 128

interface OpenState {
  readonly connection: Connection
  readonly file: LiveFile
  readonly journal: Journal
  readonly readOnly: boolean
  readonly findings: readonly string[]
  current: Generation | undefined
  previous: Generation | undefined
}

/** The tracked jobs' database over the given storage. Opens on first use. */
export function createStore(ports: StorePorts): Store {
  const { keyValue, clock } = ports
  // One lane for all: a read waits for the write before it, so that it never sees a row that
  // storage may still refuse.
  const lane = pLimit(1)
  const checkpoints = pLimit(1)
  const listeners = new Set<() => void>()
  const pause = ports.pause ?? (() => new Promise<void>((resolve) => setTimeout(resolve, 0)))
  let opening: Promise<OpenState> | undefined
  let checkpointing = false

  const opened = () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }

  async function open(): Promise<OpenState> {
    const found: OpenedDatabase = await openDatabase(keyValue, await ports.loadSql())
    const state: OpenState = {
      connection: found.connection,
      file: found.file,
      journal: new Journal(keyValue, found.tail, found.journalLength),
      readOnly: found.readOnly,
      findings: found.findings,
      current: found.current,
      previous: found.previous,
    }
    if (found.unsaved) await snapshot(state, (work) => Promise.resolve(work()))
    return state
  }

  /** @param inLane runs a piece of work between transactions */
  async function snapshot(
    state: OpenState,
    inLane: <T>(work: () => T) => Promise<T>,
  ): Promise<void> {
    const plan = await inLane(() => ({
      frozen: state.file.freeze(),
      current: state.current,
      previous: state.previous,
      schema_version: schemaVersion(state.connection),
      seq: state.journal.tail.seq,
      seq_sha256: state.journal.tail.sha256,
      at: clock.now().toISOString(),
    }))
    try {
      const generation = await checkpoint(keyValue, plan, pause)
      const old = state.previous
      state.previous = state.current
      state.current = generation
      state.journal.length = state.journal.tail.seq - generation.seq
      await sweep(keyValue, generation, state.previous, old)
    } finally {
      plan.frozen.release()
    }
  }

  const checkpointNow = () =>
    checkpoints(async () => {
      const state = await opened()
      if (state.journal.length > 0) await snapshot(state, lane)
    })

  function checkpointSoon(): void {
    if (checkpointing) return
    checkpointing = true
    checkpointNow()
      .catch((error: unknown) => ports.log?.error('checkpoint', error))
      .finally(() => {
        checkpointing = false
      })
  }

  async function transact<T>(work: (db: Database) => T, options: WriteOptions): Promise<T> {
    const { connection, file, journal, readOnly } = await opened()
    if (readOnly) throw newerVersion()
    file.reserve()
    if (options.orphans) connection.run('PRAGMA foreign_keys=OFF')
    try {
      connection.begin()
      const recorder = new Recorder(connection)
      let result: T
      try {
        result = work(recorder)
        if (recorder.statements.length > 0) await append(journal, recorder)
      } catch (error) {
        connection.rollback()
        throw error
      }
      connection.commit()
      if (recorder.statements.length > 0 && !options.silent) for (const tell of listeners) tell()
      if (journal.length >= CHECKPOINT_AFTER) checkpointSoon()
      return result
    } finally {
      if (options.orphans) connection.run('PRAGMA foreign_keys=ON')
    }
  }

  return {
    read: (work) => lane(async () => work((await opened()).connection)),
    write: (work, options = {}) => lane(() => transact(work, options)),
    health: () =>
      lane(async () => {
        const { connection, journal, readOnly, findings } = await opened()
        return {
          schema_version: schemaVersion(connection),
          jobs: Number(connection.get('SELECT count(*) AS jobs FROM tracked_jobs')?.jobs),
          journal_entries: journal.length,
          read_only: readOnly,
          recovery: findings,
        }
      }),
    checkpoint: checkpointNow,
    close: () =>
      checkpoints(() =>
        lane(async () => {
          if (opening === undefined) return
          const { connection } = await opening
          opening = undefined
          connection.close()
        }),
      ),
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function append(journal: Journal, recorder: Recorder): Promise<void> {
  try {
    await journal.append(recorder.statements)
  } catch (error) {
    throw new Failure(
      'storage_failed',
      'Storage failed',
      {
        hint: 'Nothing was changed. Free some disk space and try again; you can still export your jobs.',
      },
      error,
    )
  }
}

function newerVersion(): Failure {
  return new Failure(
    'read_only',
    'Your jobs were saved by a newer version of this extension and can only be read',
    { hint: 'Update the extension to change them, or export them from the dashboard.' },
  )
}
