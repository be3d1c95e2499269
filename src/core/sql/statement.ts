import { Failure } from '../domain/failure.ts'
import type { SqlJsDatabase } from '../store/database.ts'

/** Why a statement is not run. */
export const REFUSED = {
  empty: 'Write a query first',
  writing: 'Only queries that read can be run here',
  several: 'Only one query can be run at a time',
} as const

/** What these read says nothing of a page and changes nothing. */
const READING_PRAGMAS: readonly string[] = [
  'table_info',
  'table_xinfo',
  'table_list',
  'index_list',
  'index_info',
  'index_xinfo',
  'foreign_key_list',
]
const READING = /^(select|with|values|explain)\b/i
const PRAGMA = /^pragma\s+(?:\w+\s*\.\s*)?(\w+)\s*(?:\([^()]*\)\s*)?(?:;\s*)?$/i
/** Blanks, comments and empty statements before the first word. */
const BEFORE = /^(?:\s|;|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/

/**
 * Refuses what is not one statement that reads. It only gives a better text: SQLite itself is told to
 * change nothing, and works on a copy.
 * @throws {Failure} `invalid`, with what SQLite says where it cannot read the statement
 */
export function requireReading(database: SqlJsDatabase, sql: string): void {
  const statement = sql.replace(BEFORE, '')
  if (statement.trim() === '') throw refused(REFUSED.empty, 'Such as SELECT 1.')
  const [, pragma] = PRAGMA.exec(statement.trimEnd()) ?? []
  if (!READING.test(statement) && !READING_PRAGMAS.includes(pragma?.toLowerCase() ?? '')) {
    throw refused(
      REFUSED.writing,
      'Begin with SELECT, WITH, VALUES or EXPLAIN, or ask PRAGMA table_info(tracked_jobs).',
    )
  }
  if (countStatements(database, sql) !== 1) {
    throw refused(REFUSED.several, 'Remove all but one of them.')
  }
}

/** SQLite's own count; preparing a statement does not run it. */
function countStatements(database: SqlJsDatabase, sql: string): number {
  let count = 0
  const statements = database.iterateStatements(sql)
  while (!statements.next().done) count += 1
  return count
}

function refused(text: string, hint: string): Failure {
  return new Failure('invalid', text, { field: 'sql', hint })
}
