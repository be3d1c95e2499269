import type { Status } from '../domain/tracked-job.ts'
import { type Database, storableText } from './database.ts'

/** More would fill a card; the dashboard has them all. */
const MOST_A_COMPANY = 5

/** A tracked job, as far as another posting of its company tells of it. */
export interface CompanyJob {
  readonly id: string
  readonly job_title: string
  readonly status: Status
  readonly application_date: string | null
  readonly source_linkedin_id: string | null
}

/** The tracked jobs of each company, the latest applications first; companies without any are left out. */
export function companyJobs(
  db: Database,
  companies: readonly string[],
): { company: string; jobs: CompanyJob[] }[] {
  return [...new Set(companies)].flatMap((company) => {
    if (company.trim() === '') return []
    const rows = db.all(
      `SELECT id, job_title, status, application_date, source_linkedin_id
       FROM tracked_jobs INDEXED BY tracked_jobs_by_company
       WHERE company_name = ? COLLATE NOCASE
       ORDER BY application_date IS NULL, application_date DESC, id LIMIT ${MOST_A_COMPANY}`,
      [storableText(company)],
    )
    const jobs = rows.map((row) => ({
      id: String(row.id),
      job_title: String(row.job_title),
      status: row.status as Status, // only the contract's words are written
      application_date: row.application_date === null ? null : String(row.application_date),
      source_linkedin_id: row.source_linkedin_id === null ? null : String(row.source_linkedin_id),
    }))
    return jobs.length > 0 ? [{ company, jobs }] : []
  })
}
