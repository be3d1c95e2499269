import { openSql, type SqlJsStatic } from '#core/store/database.ts'

let loading: Promise<SqlJsStatic> | undefined

/** The real SQLite engine, loaded once for a test file. */
export function loadSql(): Promise<SqlJsStatic> {
  loading ??= openSql(undefined)
  return loading
}
