import type { AuditAction, AuditEntry, AuditValue } from '../domain/audit.ts'
import type { Database, Row } from './database.ts'

/** One change to be recorded. */
export interface Change {
  readonly job_id: string
  readonly action: AuditAction
  readonly previous: AuditValue | null
  readonly next: AuditValue | null
  readonly timestamp: string
  /** The audit row that this change takes back. */
  readonly undoes?: number | undefined
}

/** An audit row with what only the store needs of it. */
export interface StoredAuditEntry extends AuditEntry {
  readonly undoes: number | null
}

/** Records a change. @returns the audit row's id */
export function recordChange(db: Database, change: Change): number {
  const id = Number(db.get('SELECT coalesce(max(id), 0) + 1 AS id FROM job_audit_log')?.id)
  db.run(
    'INSERT INTO job_audit_log (id, job_id, action, previous_value, new_value, timestamp, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      change.job_id,
      change.action,
      change.previous === null ? null : JSON.stringify(change.previous),
      change.next === null ? null : JSON.stringify(change.next),
      change.timestamp,
      change.undoes ?? null,
    ],
  )
  return id
}

/** Every change of one job, the newest first. */
export function historyOf(db: Database, jobId: string): StoredAuditEntry[] {
  return db
    .all('SELECT * FROM job_audit_log WHERE job_id = ? ORDER BY id DESC', [jobId])
    .map(entryOf)
}

/** The last change of a job; right after one was made, that one. */
export function newestEntryId(db: Database, jobId: string): number {
  return Number(db.get('SELECT max(id) AS id FROM job_audit_log WHERE job_id = ?', [jobId])?.id)
}

export function findEntry(db: Database, id: number): StoredAuditEntry | undefined {
  const row = db.get('SELECT * FROM job_audit_log WHERE id = ?', [id])
  return row && entryOf(row)
}

/** True when a later change, itself in force, took this one back. */
export function isUndone(db: Database, id: number): boolean {
  const undo = db.get('SELECT id FROM job_audit_log WHERE undoes = ? ORDER BY id DESC LIMIT 1', [
    id,
  ])
  return undo !== undefined && !isUndone(db, Number(undo.id))
}

/** What a caller of the contract gets to see of an audit row. */
export function auditEntryOf(entry: StoredAuditEntry): AuditEntry {
  const { undoes: _, ...seen } = entry
  return seen
}

export function entryOf(row: Row): StoredAuditEntry {
  return {
    id: Number(row.id),
    job_id: String(row.job_id),
    action: row.action as AuditAction, // only recordChange writes it
    previous_value: valueOf(row.previous_value),
    new_value: valueOf(row.new_value),
    timestamp: String(row.timestamp),
    undoes: row.undoes === null ? null : Number(row.undoes),
  }
}

function valueOf(json: Row[string] | undefined): AuditValue | null {
  if (typeof json !== 'string') return null
  try {
    return JSON.parse(json) as AuditValue // recordChange writes objects only
  } catch {
    return null
  }
}
