import type { Status } from '../domain/tracked-job.ts'
import { entryOf } from './audit-log.ts'
import type { Database } from './database.ts'
import { jobFromWhole } from './job-at.ts'

/** A job on the board of a past day. */
export interface BoardJob {
  readonly id: string
  readonly job_title: string
  readonly company_name: string
  readonly status: Status
  readonly match_percentage: number
  readonly created_at: string
  /** False when it was deleted since. */
  readonly still_there: boolean
}

const FIELDS = [
  'id',
  'job_title',
  'company_name',
  'status',
  'match_percentage',
  'created_at',
] as const

/**
 * The board as it stood at a moment: today's, with every change since taken back, the newest first.
 * @param at ISO 8601 UTC; changes of that very moment count as made
 */
export function boardAt(db: Database, at: string): BoardJob[] {
  const board = new Map<string, BoardJob>()
  const today = db.all(`SELECT ${FIELDS.join(', ')} FROM tracked_jobs`)
  for (const row of today) {
    board.set(String(row.id), { ...(row as unknown as BoardJob), still_there: true }) // the columns are named as the fields
  }
  const since = db.all(
    'SELECT * FROM job_audit_log INDEXED BY job_audit_log_by_time WHERE timestamp > ? ORDER BY id DESC',
    [at],
  )
  for (const row of since) {
    const { job_id: id, previous_value: previous, new_value: next } = entryOf(row)
    if (previous === null) board.delete(id)
    else if (next === null) board.set(id, { ...pick(jobFromWhole(previous)), still_there: false })
    else {
      const job = board.get(id)
      if (job) board.set(id, pick({ ...job, ...previous }))
    }
  }
  const now = new Set(today.map((row) => row.id))
  return [...board.values()]
    .map((job) => ({ ...job, still_there: now.has(job.id) }))
    .sort((a, b) => b.created_at.localeCompare(a.created_at) || b.id.localeCompare(a.id))
}

function pick(job: Omit<BoardJob, 'still_there'>): BoardJob {
  return {
    ...(Object.fromEntries(FIELDS.map((field) => [field, job[field]])) as unknown as BoardJob), // FIELDS are its fields
    still_there: false,
  }
}
