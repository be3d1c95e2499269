import { entryOf, type StoredAuditEntry } from './audit-log.ts'
import { contactOf, contactsFromHistory, findContact, insertContact } from './contacts.ts'
import { Connection, type Database, type Row, type SqlJsStatic } from './database.ts'
import { jobFromHistory } from './job-at.ts'
import { LiveFile } from './live-file.ts'
import { migrate } from './migrate.ts'
import { learnChanges } from './search.ts'
import { recountStages } from './stages.ts'
import { findJob, insertRow, jobOf, type StoredJob } from './tracked-jobs.ts'

export interface Salvage {
  readonly file: LiveFile
  readonly connection: Connection
  /** Jobs read as they stood. */
  readonly jobs: number
  /** Jobs whose row was lost, rebuilt from their audit rows or an older snapshot. */
  readonly rebuilt: number
}

/**
 * The last resort: copies every row that can still be read into a new database, from several damaged
 * ones, the newest first. A job whose row is lost is rebuilt from its history where that is whole.
 */
export function salvage(sql: SqlJsStatic, damaged: readonly Database[]): Salvage {
  const draft = new Connection(new sql.Database())
  migrate(draft)
  draft.run('PRAGMA foreign_keys=OFF')
  draft.begin()
  const entries = new Map<number, StoredAuditEntry>()
  for (const database of damaged) {
    for (const row of readableRows(database, 'job_audit_log')) {
      const entry = entryOf({ undoes: null, ...row })
      if (entries.has(entry.id)) continue
      entries.set(entry.id, entry)
      draft.run(
        'INSERT INTO job_audit_log (id, job_id, action, previous_value, new_value, timestamp, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ['id', 'job_id', 'action', 'previous_value', 'new_value', 'timestamp', 'undoes'].map(
          (column) => row[column] ?? null,
        ),
      )
    }
  }
  const histories = Map.groupBy(
    [...entries.values()].sort((a, b) => a.id - b.id),
    (entry) => entry.job_id,
  )
  let jobs = 0
  let rebuilt = 0
  const keep = (job: StoredJob) => {
    if (findJob(draft, job.id)) return false
    insertRow(draft, job)
    return true
  }
  const [newest, ...older] = damaged
  if (newest) {
    for (const row of readableRows(newest, 'tracked_jobs')) if (keep(jobFromRow(row))) jobs += 1
  }
  for (const [id, history] of histories) {
    const job = findJob(draft, id) ? undefined : jobFromHistory(history)
    if (job && keep(job)) rebuilt += 1
  }
  for (const database of older) {
    for (const row of readableRows(database, 'tracked_jobs')) {
      const job = jobFromRow(row)
      const gone = histories.get(job.id)?.at(-1)?.new_value === null
      if (!gone && keep(job)) rebuilt += 1
    }
  }
  if (newest) {
    for (const row of readableRows(newest, 'job_contacts')) {
      const contact = contactOf(row)
      const jobId = String(row.job_id)
      if (findJob(draft, jobId) && !findContact(draft, contact.id))
        insertContact(draft, jobId, contact)
    }
  }
  for (const [id, history] of histories) {
    if (!findJob(draft, id)) continue
    for (const contact of contactsFromHistory(history)) {
      if (!findContact(draft, contact.id)) insertContact(draft, id, contact)
    }
  }
  for (const { id } of draft.all('SELECT id FROM tracked_jobs')) recountStages(draft, String(id))
  learnChanges(draft)
  draft.commit()
  return { ...openFile(sql, draft), jobs, rebuilt }
}

/** A finished draft as the live file of the store. */
export function openFile(
  sql: SqlJsStatic,
  draft: Connection,
): { file: LiveFile; connection: Connection } {
  const bytes = draft.raw.export()
  draft.close()
  const file = new LiveFile(sql, bytes.length, [], bytes)
  return { file, connection: new Connection(file.database) }
}

function jobFromRow(row: Row): StoredJob {
  const { has_notes: _, ...columns } = row
  return jobOf(columns)
}

/** Failing row numbers that are tried one by one, before longer and longer stretches are given up. */
const ONE_BY_ONE = 1_024
const LAST_ROW = 2 ** 40

/** Every row of a table that can be read, in order; what cannot is stepped over. */
function* readableRows(db: Database, table: string): Generator<Row> {
  const next = `SELECT rowid AS at_row, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT 1`
  let rowid = 0
  let failed = 0
  while (rowid < LAST_ROW) {
    let row: Row | undefined
    try {
      row = db.get(next, [rowid])
    } catch {
      failed += 1
      rowid += 2 ** Math.max(0, failed - ONE_BY_ONE)
      continue
    }
    if (row === undefined) return
    failed = 0
    const { at_row, ...columns } = row
    rowid = Number(at_row)
    yield columns
  }
}
