import type { WorkMode } from '../domain/posting.ts'
import { statedWorkMode } from '../scoring/dealbreakers/stated-work-mode.ts'
import type { Database } from './database.ts'
import { fold } from './fold.ts'

/**
 * Where SQLite's LIKE may find a text in a column, case aside. It settles what is in plain letters; a value
 * with others passes, and is to be folded by `fold`.
 * @param column its name, not of the user's making
 */
export function mayContain(column: string, wanted: string): { sql: string; param: string } {
  return {
    sql: `(${column} LIKE ? ESCAPE '\\' OR ${column} GLOB '*[^ -~]*')`,
    param: `%${wanted.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`,
  }
}

/** The rows of jobs whose location has this text in it, case and accents aside. */
export function rowsAt(db: Database, location: string): number[] {
  const wanted = fold(location)
  const { sql, param } = mayContain('location', wanted)
  return db
    .all(`SELECT rowid, location FROM tracked_jobs WHERE ${sql}`, [param])
    .filter((row) => fold(String(row.location)).includes(wanted))
    .map((row) => Number(row.rowid))
}

/** The rows of jobs that state this work mode in their location or title, as the insights count them. */
export function rowsOfWorkMode(db: Database, mode: WorkMode): number[] {
  return db
    .all('SELECT rowid, job_title, location FROM tracked_jobs')
    .filter(({ job_title, location }) => {
      const posting = { job_id: '', job_title: String(job_title), location: String(location ?? '') }
      return statedWorkMode(posting)?.mode === mode
    })
    .map((row) => Number(row.rowid))
}
