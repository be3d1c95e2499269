import type { Contact } from '../domain/contact.ts'
import { historyOf, type StoredAuditEntry } from './audit-log.ts'
import { contactsOf } from './contacts.ts'
import type { Database } from './database.ts'
import { findJob, type StoredJob } from './tracked-jobs.ts'

/** One job with every change of it, the oldest first; of a deleted job only the changes are left. */
export interface JobRecord {
  readonly job: StoredJob | null
  readonly contacts: readonly Contact[]
  readonly history: readonly StoredAuditEntry[]
}

export interface RecordPage {
  readonly records: readonly JobRecord[]
  /** The id after which the next page starts; null after the last. */
  readonly next: string | null
}

const PAGE_RECORDS = 200
/** Characters after which a page ends: a message may not be larger than 64 MB. */
const PAGE_LENGTH = 4_000_000

/**
 * Some jobs in the order of their ids, deleted ones included.
 * @param only ids to choose from; every job's without it
 */
export function recordsAfter(db: Database, after: string, only?: readonly string[]): RecordPage {
  const idsIn = (table: string, column: string) =>
    db
      .all(
        `SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} > ? ORDER BY ${column} LIMIT ?`,
        [after, PAGE_RECORDS + 1],
      )
      .map((row) => String(row.id))
  const ids = only
    ? [...new Set(only)].filter((id) => id > after)
    : [...new Set([...idsIn('tracked_jobs', 'id'), ...idsIn('job_audit_log', 'job_id')])]
  // As SQLite compares them: by code unit, which for the ids' letters is by code point.
  ids.sort((a, b) => (a < b ? -1 : Number(a > b)))
  const records: JobRecord[] = []
  let length = 0
  for (const id of ids.slice(0, PAGE_RECORDS)) {
    const record = {
      job: findJob(db, id) ?? null,
      contacts: contactsOf(db, id),
      history: historyOf(db, id).reverse(),
    }
    records.push(record)
    length += JSON.stringify(record).length
    if (length > PAGE_LENGTH) break
  }
  return { records, next: records.length < ids.length ? (ids[records.length - 1] ?? null) : null }
}
