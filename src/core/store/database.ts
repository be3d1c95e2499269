import initSqlJs, { type Database as SqlJsDatabase, type SqlJsStatic, type Statement } from 'sql.js'
import { gunzip } from './encoding.ts'

export type { SqlJsDatabase, SqlJsStatic }

/**
 * Loads the SQLite engine; the only import of sql.js.
 * @param wasm the engine's code, which the package holds gzipped; undefined lets sql.js find its own file, which works in Node only
 */
export async function openSql(wasm: ArrayBuffer | undefined): Promise<SqlJsStatic> {
  if (wasm === undefined) return initSqlJs({})
  const [first, second] = new Uint8Array(wasm)
  // The two bytes that every gzip file begins with (RFC 1952, 2.3.1).
  const isPacked = first === 0x1f && second === 0x8b
  return initSqlJs({
    wasmBinary: isPacked ? (await gunzip(new Uint8Array(wasm))).buffer : wasm,
  })
}

export type SqlValue = string | number | null
export type Row = Readonly<Record<string, SqlValue>>

/** The open database, as a read or a transaction sees it. */
export interface Database {
  all(sql: string, params?: readonly SqlValue[]): Row[]
  get(sql: string, params?: readonly SqlValue[]): Row | undefined
  /** Changes rows; only inside `Store.write`. @returns how many rows it changed */
  run(sql: string, params?: readonly SqlValue[]): number
}

const CACHED_STATEMENTS = 128

/** One sql.js database with its prepared statements kept, since preparing costs more than running. */
export class Connection implements Database {
  readonly raw: SqlJsDatabase
  readonly #statements = new Map<string, Statement>()

  constructor(raw: SqlJsDatabase) {
    this.raw = raw
    // Nothing is written to a disk here: the journal in storage is what makes a commit durable.
    // Without spilling, the file changes at COMMIT only, and at once.
    raw.run(
      'PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;' +
        'PRAGMA temp_store=MEMORY; PRAGMA cache_spill=OFF; PRAGMA cache_size=-16384;' +
        'PRAGMA recursive_triggers=ON; PRAGMA foreign_keys=ON;',
    )
  }

  all(sql: string, params: readonly SqlValue[] = []): Row[] {
    const statement = this.#prepare(sql)
    try {
      statement.bind(storable(params))
      const rows: Row[] = []
      let names: string[] | undefined
      while (statement.step()) {
        names ??= statement.getColumnNames()
        const values = statement.get()
        const row: Record<string, SqlValue> = {}
        for (const [index, name] of names.entries()) row[name] = values[index] as SqlValue // no column of ours holds a blob
        rows.push(row)
      }
      return rows
    } finally {
      statement.reset()
    }
  }

  get(sql: string, params: readonly SqlValue[] = []): Row | undefined {
    const statement = this.#prepare(sql)
    try {
      statement.bind(storable(params))
      if (!statement.step()) return undefined
      const values = statement.get()
      return Object.fromEntries(
        statement.getColumnNames().map((name, index) => [name, values[index] as SqlValue]), // no column of ours holds a blob
      )
    } finally {
      statement.reset()
    }
  }

  run(sql: string, params: readonly SqlValue[] = []): number {
    const statement = this.#prepare(sql)
    try {
      statement.bind(storable(params))
      statement.step()
      return this.raw.getRowsModified()
    } finally {
      statement.reset()
    }
  }

  /** Runs statements without parameters, such as a migration's. */
  script(sql: string): void {
    this.raw.run(sql)
  }

  begin(): void {
    this.run('BEGIN')
  }

  commit(): void {
    this.run('COMMIT')
  }

  rollback(): void {
    try {
      this.run('ROLLBACK')
    } catch {
      // After a missing page the engine has rolled back by itself.
    }
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.free()
    this.#statements.clear()
    this.raw.close()
  }

  #prepare(sql: string): Statement {
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      if (this.#statements.size >= CACHED_STATEMENTS) this.#evict()
      statement = this.raw.prepare(sql)
    } else {
      this.#statements.delete(sql)
    }
    this.#statements.set(sql, statement)
    return statement
  }

  #evict(): void {
    const [oldest] = this.#statements
    if (oldest === undefined) return
    oldest[1].free()
    this.#statements.delete(oldest[0])
  }
}

function storable(params: readonly SqlValue[]): SqlValue[] {
  return params.map((value) => (typeof value === 'string' ? storableText(value) : value))
}

/**
 * A text that SQLite gives back as it got it: sql.js reads up to the first NUL and drops a byte order
 * mark at the beginning, and half a surrogate pair has no UTF-8.
 */
export function storableText(text: string): string {
  const marked = text.startsWith('\uFEFF') ? text.replace(/^\uFEFF+/, '') : text
  return (marked.includes('\0') ? marked.replaceAll('\0', '\uFFFD') : marked).toWellFormed()
}
