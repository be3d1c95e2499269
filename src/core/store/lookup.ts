import type { Status } from '../domain/tracked-job.ts'
import { type Database, storableText } from './database.ts'

/** Where a tracked posting stands. */
export interface Standing {
  readonly id: string
  readonly status: Status
  readonly updated_at: string
  readonly application_date: string | null
}

/** Which of these LinkedIn ids are tracked; the others are absent. */
export function lookUp(db: Database, linkedInIds: readonly string[]): Record<string, Standing> {
  const standings: Record<string, Standing> = {}
  for (const linkedInId of new Set(linkedInIds)) {
    const row = db.get(
      'SELECT id, status, updated_at, application_date FROM tracked_jobs INDEXED BY tracked_jobs_lookup WHERE source_linkedin_id = ?',
      [storableText(linkedInId)],
    )
    if (row === undefined) continue
    // Assigning would lose an id that is spelled like a part of every object.
    Object.defineProperty(standings, linkedInId, {
      value: {
        id: String(row.id),
        status: row.status as Status, // only the contract's words are written
        updated_at: String(row.updated_at),
        application_date: row.application_date === null ? null : String(row.application_date),
      },
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return standings
}
