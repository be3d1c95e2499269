import type { SqlJsStatic } from './database.ts'
import type { Clock, Ids, ImageCache, KeyValue } from './ports.ts'

export type SqlValue = string | number | null
export type Row = Readonly<Record<string, SqlValue>>

/** The open database, as a read or a transaction sees it. */
export interface Database {
  all(sql: string, params?: readonly SqlValue[]): Row[]
  get(sql: string, params?: readonly SqlValue[]): Row | undefined
  /** Changes rows; only inside `Store.write`. @returns how many rows it changed */
  run(sql: string, params?: readonly SqlValue[]): number
}

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
}

export declare function createStore(ports: StorePorts): Store
