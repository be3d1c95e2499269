import type { BackupReason } from '../domain/keeping.ts'
import type { BackupEntry } from './backups.ts'
import type { Database } from './database.ts'
import type { ExportedFile } from './export-file.ts'
import type { WriteRequest } from './handled-request.ts'

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
  /** True for a transaction that takes a job away and leaves its audit rows. */
  readonly orphans?: boolean
  /**
   * What this is done for. When it is asked again and was done, the work is not run: what it returned
   * then, kept as JSON in the journal, is returned. So the work should return little.
   */
  readonly request?: WriteRequest | undefined
}

export interface Store {
  /**
   * Runs a read on the open database (opens it on first use). It sees committed rows only. The work
   * may run more than once: it must only read.
   */
  read<T>(work: (db: Database) => T): Promise<T>
  /**
   * One synchronous transaction; resolves only when its journal record is in storage. The work may
   * run more than once before one run is kept: it must change nothing but the database.
   * @throws {Failure} `storage_failed` when storage refused it, `read_only` when the database may not
   * be changed; whatever `work` throws. In each case nothing was changed.
   */
  write<T>(work: (db: Database) => T, options?: WriteOptions): Promise<T>
  health(): Promise<StoreHealth>
  /** Clears the sentences of `health().recovery`. */
  dismissRecovery(): Promise<void>
  /** Stores what the journal holds as a new snapshot. */
  checkpoint(): Promise<void>
  /** The database file, as any SQLite program opens it. */
  exportFile(): Promise<Uint8Array<ArrayBuffer>>
  /** Fixes the file as it is now in a generation, so that it can be fetched in parts. */
  beginExport(): Promise<ExportedFile>
  /** @throws {Failure} `conflict` when the generation is gone, `not_found` past its last part */
  exportPart(generation: number, part: number): Promise<Uint8Array<ArrayBuffer>>
  /** What was found damaged and could not be read, by the key it was stored under. */
  unreadable(): Promise<Record<string, unknown>>
  /** The backups there are, the newest first. */
  backups(): Promise<readonly BackupEntry[]>
  /** Makes a backup now. */
  backUp(reason: BackupReason): Promise<BackupEntry>
  /** Puts a backup in place of the database, after a backup of what is there. */
  restore(backupId: string): Promise<void>
  close(): Promise<void>
  /** Forgets what is open, since its storage is shut or was emptied under it; listeners are told. */
  letGo(): Promise<void>
  /** Calls back after each commit that a screen may show. @returns a function that stops listening */
  onCommit(listener: () => void): () => void
}
