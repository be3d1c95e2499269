import type { RankingLevel } from '../domain/score.ts'
import type { Source, Status, TrackedJob } from '../domain/tracked-job.ts'
import type { Database, Row, SqlValue } from './database.ts'

/** A job as the table holds it. */
export interface StoredJob extends TrackedJob {
  /** When it got its score; null while `match_percentage` is only the default. */
  readonly scored_at: string | null
}

export type JobField = keyof StoredJob

type Decided = 'id' | 'created_at' | 'updated_at' | 'last_viewed_at'

/** What a job may bring along when it is saved; the rest the store decides. */
export type NewJob = Readonly<Pick<TrackedJob, 'job_title' | 'company_name'>> & {
  readonly [Field in Exclude<keyof TrackedJob, Decided>]?: TrackedJob[Field] | undefined
}

/** In the order of the seed's table, then as they were added. */
export const JOB_FIELDS = [
  'id',
  'job_title',
  'company_name',
  'location',
  'description',
  'job_url',
  'source_linkedin_id',
  'match_percentage',
  'ranking_level',
  'matched_skills',
  'missing_skills',
  'status',
  'notes',
  'created_at',
  'updated_at',
  'last_viewed_at',
  'application_date',
  'rejection_date',
  'rejection_reason',
  'interview_date',
  'interview_stage',
  'salary_min',
  'salary_max',
  'source',
  'summary',
  'salary_currency',
  'posted_at',
  'follow_up_at',
  'applied_url',
  'scored_at',
] as const satisfies readonly JobField[]

const COLUMNS = JOB_FIELDS.join(', ')
const UNDESCRIBED = JOB_FIELDS.map((field) =>
  field === 'description' ? 'substr(description, 1, 0) AS description' : field,
).join(', ')
const INSERT = `INSERT INTO tracked_jobs (${COLUMNS}) VALUES (${JOB_FIELDS.map(() => '?').join(', ')})`

export function findJob(db: Database, id: string): StoredJob | undefined {
  const row = db.get(`SELECT ${COLUMNS} FROM tracked_jobs WHERE id = ?`, [id])
  return row && jobOf(row)
}

export function findByLinkedInId(db: Database, linkedInId: string): StoredJob | undefined {
  const row = db.get(`SELECT ${COLUMNS} FROM tracked_jobs WHERE source_linkedin_id = ?`, [
    linkedInId,
  ])
  return row && jobOf(row)
}

/**
 * The jobs in these rows of the table, in the order given.
 * @param described false gives an empty text for a description, and null where there is none
 */
export function jobsInRows(db: Database, rowids: readonly number[], described = true): StoredJob[] {
  const columns = described ? COLUMNS : UNDESCRIBED
  const jobs: StoredJob[] = []
  const missing: unknown[] = []
  for (const rowid of rowids) {
    try {
      const row = db.get(`SELECT ${columns} FROM tracked_jobs WHERE rowid = ?`, [rowid])
      if (row) jobs.push(jobOf(row))
    } catch (error) {
      // Asking for all rows before giving up brings their pages in at once, not one by one.
      missing.push(error)
    }
  }
  if (missing.length > 0) throw missing[0]
  return jobs
}

export function insertRow(db: Database, job: StoredJob): void {
  db.run(
    INSERT,
    JOB_FIELDS.map((field) => valueOf(job[field])),
  )
}

/**
 * Changes a row that is as it was read. Naming its `updated_at` keeps a replay of the journal from
 * putting a change on top of another that is lost, which would make a row that never was.
 */
export function updateRow(db: Database, job: StoredJob, fields: Partial<StoredJob>): void {
  const names = JOB_FIELDS.filter((field) => field in fields)
  if (names.length === 0) return
  const set = names.map((name) => `${name} = ?`).join(', ')
  db.run(`UPDATE tracked_jobs SET ${set} WHERE id = ? AND updated_at = ?`, [
    ...names.map((name) => valueOf(fields[name])),
    job.id,
    job.updated_at,
  ])
}

export function deleteRow(db: Database, job: StoredJob): void {
  db.run('DELETE FROM tracked_jobs WHERE id = ? AND updated_at = ?', [job.id, job.updated_at])
}

/** What a caller of the contract gets to see of a job. */
export function trackedJobOf(job: StoredJob): TrackedJob {
  const { scored_at: _, ...seen } = job
  return seen
}

function valueOf(value: StoredJob[JobField] | undefined): SqlValue {
  if (value === undefined) return null
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/** A job from its row; columns that a later version of the table adds may be absent. */
export function jobOf(row: Row): StoredJob {
  return {
    ...(row as unknown as StoredJob), // the table has a column for each field; the lists follow
    match_percentage: Number(row.match_percentage ?? 0),
    ranking_level: (row.ranking_level ?? 'low') as RankingLevel, // only the contract's words are written
    status: (row.status ?? 'new') as Status, // only the contract's words are written
    source: (row.source ?? 'manual') as Source, // only the contract's words are written
    matched_skills: skillsOf(row.matched_skills),
    missing_skills: skillsOf(row.missing_skills),
  }
}

/** A list column; one that another program wrote wrongly reads as empty. */
function skillsOf(value: SqlValue | undefined): string[] {
  try {
    const list: unknown = JSON.parse(String(value))
    return Array.isArray(list) ? list.filter((skill) => typeof skill === 'string') : []
  } catch {
    return []
  }
}
