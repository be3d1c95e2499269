import type { Status } from '../domain/tracked-job.ts'
import type { Database } from '../store/database.ts'
import type { FollowUp } from './due.ts'

/** What is put away is not followed up. */
const WAITING = "follow_up_at IS NOT NULL AND status <> 'archived'"

/** What is to be followed up before a moment (ISO 8601 UTC), the earliest first. */
export function followUpsBefore(db: Database, moment: string): FollowUp[] {
  return db
    .all(
      `SELECT id, job_title, company_name, follow_up_at FROM tracked_jobs
       WHERE ${WAITING} AND follow_up_at < ? ORDER BY follow_up_at, id`,
      [moment],
    )
    .map((row) => ({
      id: String(row.id),
      job_title: String(row.job_title),
      company_name: String(row.company_name),
      follow_up_at: String(row.follow_up_at),
    }))
}

/** A follow-up as a calendar or a list shows it. */
export interface ListedFollowUp extends FollowUp {
  readonly status: Status
  readonly location: string | null
  readonly job_url: string | null
}

/** All that are to be followed up, the earliest first, `size` on a page; pages count from 1. */
export function followUpPage(
  db: Database,
  page: number,
  size: number,
): { follow_ups: ListedFollowUp[]; total: number } {
  const rows = db.all(
    `SELECT id, job_title, company_name, follow_up_at, status, location, job_url FROM tracked_jobs
     WHERE ${WAITING} ORDER BY follow_up_at, id LIMIT ? OFFSET ?`,
    [size, (page - 1) * size],
  )
  return {
    follow_ups: rows.map((row) => ({
      id: String(row.id),
      job_title: String(row.job_title),
      company_name: String(row.company_name),
      follow_up_at: String(row.follow_up_at),
      status: row.status as Status, // only the contract's words are written
      location: row.location === null ? null : String(row.location),
      job_url: row.job_url === null ? null : String(row.job_url),
    })),
    total: Number(db.get(`SELECT count(*) AS total FROM tracked_jobs WHERE ${WAITING}`)?.total),
  }
}
