import { Failure } from '../domain/failure.ts'
import type { SqlJsDatabase, SqlValue } from '../store/database.ts'
import { requireReading } from './statement.ts'

/** Rows of one answer at most. */
export const MOST_ROWS = 5_000
/** Characters of one answer at most; a message and a table of more would hold up the page. */
export const MOST_CHARACTERS = 8_000_000
/** Bytes that the engine may use for a copy and its queries together, beside the copy itself. */
const MOST_MEMORY = 256 * 1024 * 1024

export interface QueryResult {
  readonly columns: readonly string[]
  /** Whole numbers beyond 2^53 and blobs are texts. */
  readonly rows: readonly (readonly SqlValue[])[]
  /** True when there is more than one answer may hold. */
  readonly isCut: boolean
}

/** Makes a copy of the database ready for queries: nothing can be changed in it, nor a second one opened for writing. */
export function forReading(database: SqlJsDatabase, size: number): void {
  database.run(
    `PRAGMA hard_heap_limit=${size * 2 + MOST_MEMORY}; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA query_only=ON;`,
  )
}

/**
 * Answers one query of the user.
 * @throws {Failure} `invalid` with SQLite's own words, or with why it is refused
 */
export function runQuery(database: SqlJsDatabase, sql: string): QueryResult {
  try {
    requireReading(database, sql)
    return answer(database, sql)
  } catch (error) {
    if (error instanceof Failure) throw error
    const said = error instanceof Error ? error.message : String(error)
    throw new Failure('invalid', said, { field: 'sql' }, error)
  }
}

function answer(database: SqlJsDatabase, sql: string): QueryResult {
  const statement = database.prepare(sql)
  try {
    const columns = statement.getColumnNames()
    // Its types do not know the option, by which whole numbers are not rounded.
    const read = statement.get.bind(statement) as (
      params: null,
      options: { useBigInt: true },
    ) => (SqlValue | bigint | Uint8Array)[]
    const rows: SqlValue[][] = []
    let room = MOST_CHARACTERS
    while (statement.step()) {
      if (rows.length === MOST_ROWS || room < 0) return { columns, rows, isCut: true }
      const row = read(null, { useBigInt: true }).map(shown)
      room -= row.reduce<number>((sum, value) => sum + String(value).length, 0)
      rows.push(row)
    }
    return { columns, rows, isCut: false }
  } finally {
    statement.free()
  }
}

function shown(value: SqlValue | bigint | Uint8Array): SqlValue {
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : String(value)
  }
  if (value instanceof Uint8Array)
    return `x'${[...value].map((byte) => byte.toString(16).padStart(2, '0')).join('')}'`
  return value
}
