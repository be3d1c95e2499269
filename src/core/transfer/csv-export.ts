import Papa from 'papaparse'
import { JOB_FIELDS, type JobField, type StoredJob } from '../store/tracked-jobs.ts'
import { defused, joinList } from './csv-cells.ts'

/** In the order a reader wants them: what the job is, where it stands, then the rest. */
export const CSV_FIELDS: readonly JobField[] = [
  'job_title',
  'company_name',
  'status',
  ...JOB_FIELDS.filter((field) => !['job_title', 'company_name', 'status'].includes(field)),
]

/** Excel takes a file for UTF-8 by this mark only. */
export const BYTE_ORDER_MARK = '\uFEFF'
export const NEWLINE = '\r\n'

/** The first line of an export, with the mark before it. */
export function csvHead(): string {
  return BYTE_ORDER_MARK + Papa.unparse([[...CSV_FIELDS]], { quotes: true, newline: NEWLINE })
}

/** Lines of an export, each with a line break before it. Every cell is quoted and none is a formula. */
export function csvLines(jobs: readonly StoredJob[]): string {
  if (jobs.length === 0) return ''
  const rows = jobs.map((job) => CSV_FIELDS.map((field) => defused(cellOf(job, field))))
  return NEWLINE + Papa.unparse(rows, { quotes: true, newline: NEWLINE, delimiter: ',' })
}

function cellOf(job: StoredJob, field: JobField): string {
  const value = job[field]
  // The 0 of a job without a score is no score.
  if (value === null || (field === 'match_percentage' && job.scored_at === null)) return ''
  return typeof value === 'object' ? joinList(value) : String(value)
}
