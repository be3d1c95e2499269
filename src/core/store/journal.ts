import type { Connection, Database, Row, SqlValue } from './database.ts'
import { type Sealed, seal, unseal } from './encoding.ts'
import { journalKey, TAIL } from './keys.ts'
import type { KeyValue } from './ports.ts'

/** One statement of a transaction, with every value it used: running it again gives the same rows. */
export type Redo = readonly [sql: string, params: readonly SqlValue[]]

/** What a journal record tells of the request it was made for. */
export interface HandledRequest {
  readonly id: string
  readonly operation: string
  /** What the transaction answered; absent when that was nothing. */
  readonly result?: unknown
}

/** One committed transaction. */
export interface JournalRecord {
  /** Counts up by one from 1, across generations. */
  readonly seq: number
  /** The checksum of the record before; null for the first after a snapshot of unknown history. */
  readonly previous: string | null
  readonly statements: readonly Redo[]
  /** What it was made for, with the answer; absent when nobody could ask for it again. */
  readonly request?: HandledRequest
}

/** The end of the journal. Without it, a record lost from the end would not be missed. */
export interface Tail {
  readonly seq: number
  readonly sha256: string | null
}

/** Runs a transaction's statements and keeps those that changed rows. */
export class Recorder implements Database {
  readonly statements: Redo[] = []
  readonly #connection: Connection
  readonly #isVoid: () => boolean

  /** @param isVoid true once a page was missing: the engine has then ended the transaction by itself */
  constructor(connection: Connection, isVoid: () => boolean) {
    this.#connection = connection
    this.#isVoid = isVoid
  }

  all(sql: string, params?: readonly SqlValue[]): Row[] {
    this.#check()
    return this.#connection.all(sql, params)
  }

  get(sql: string, params?: readonly SqlValue[]): Row | undefined {
    this.#check()
    return this.#connection.get(sql, params)
  }

  run(sql: string, params: readonly SqlValue[] = []): number {
    this.#check()
    const changed = this.#connection.run(sql, params)
    if (changed > 0) this.statements.push([sql, params])
    return changed
  }

  #check(): void {
    if (this.#isVoid()) throw new Error('the transaction is void')
  }
}

/** Appends records, each in one `set` with the journal's new end. */
export class Journal {
  readonly #keyValue: KeyValue
  #tail: Tail
  /** Records after the current snapshot. */
  length: number

  constructor(keyValue: KeyValue, tail: Tail, length: number) {
    this.#keyValue = keyValue
    this.#tail = tail
    this.length = length
  }

  get tail(): Tail {
    return this.#tail
  }

  /** Resolves when the transaction is in storage; rejects when storage refused it, wholly. */
  async append(statements: readonly Redo[], request?: HandledRequest): Promise<void> {
    const seq = this.#tail.seq + 1
    const record: JournalRecord = {
      seq,
      previous: this.#tail.sha256,
      statements,
      ...(request ? { request } : {}),
    }
    const sealed = await seal(record)
    const tail: Tail = { seq, sha256: sealed.sha256 }
    await this.#keyValue.set({ [journalKey(seq)]: sealed, [TAIL]: tail })
    this.#tail = tail
    this.length += 1
  }
}

/**
 * Runs a record's statements, in the transaction that is open. Each changed rows when it was made; one
 * that changes none now builds on a record that is lost, and the whole record must not be kept.
 * @throws when a statement changes nothing
 */
export function replay(connection: Connection, record: JournalRecord): void {
  for (const [sql, params] of record.statements) {
    if (connection.run(sql, params) === 0) throw new Error('builds on a change that is lost')
  }
}

/** A stored record with its checksum, or undefined when it is missing, damaged or another one. */
export async function readRecord(
  value: unknown,
  seq: number,
): Promise<{ readonly record: JournalRecord; readonly sha256: string } | undefined> {
  const body = await unseal(value)
  if (!isRecord(body) || body.seq !== seq) return undefined
  return { record: body, sha256: (value as Sealed).sha256 } // unseal took it for sealed
}

function isRecord(body: unknown): body is JournalRecord {
  return (
    typeof body === 'object' &&
    body !== null &&
    'seq' in body &&
    'statements' in body &&
    Array.isArray(body.statements)
  )
}

/** Parses the stored end of the journal. */
export function readTail(value: unknown): Tail | undefined {
  if (typeof value !== 'object' || value === null || !('seq' in value) || !('sha256' in value)) {
    return undefined
  }
  const { seq, sha256 } = value
  if (!Number.isSafeInteger(seq) || (sha256 !== null && typeof sha256 !== 'string'))
    return undefined
  return { seq: Number(seq), sha256 }
}
