import { openSql, type SqlJsStatic } from '#core/store/database.ts'

/** Databases that share one engine: its memory only grows, and a killed worker's database is never closed. */
const SHARED_BY = 40

let loading: Promise<SqlJsStatic> | undefined
let asked = 0

/** The real SQLite engine, loaded anew now and then. */
export function loadSql(): Promise<SqlJsStatic> {
  if (loading === undefined || asked % SHARED_BY === 0) loading = openSql(undefined)
  asked += 1
  return loading
}
