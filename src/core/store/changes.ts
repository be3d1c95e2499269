import type { AuditAction, AuditValue } from '../domain/audit.ts'
import { Failure } from '../domain/failure.ts'
import { rankingLevel } from '../domain/score.ts'
import { type Source, STATUS_DATE, type Status } from '../domain/tracked-job.ts'
import { recordChange } from './audit-log.ts'
import { contactsOf, deleteContactsOf } from './contacts.ts'
import { type Database, storableText } from './database.ts'
import { forgetStages, reachStage } from './stages.ts'
import {
  deleteRow,
  findJob,
  insertRow,
  JOB_FIELDS,
  type NewJob,
  type StoredJob,
  updateRow,
} from './tracked-jobs.ts'

/** When a change is made, and by what name a new job goes. */
export interface Moment {
  readonly now: Date
  readonly newId: () => string
}

/** Fields of a job to set; an absent one is left alone. */
export type JobChanges = { readonly [Field in keyof StoredJob]?: StoredJob[Field] | undefined }

export interface ChangeOptions {
  readonly action?: AuditAction
  readonly undoes?: number
}

/** A job's whole row, with what it brings along and the store's own beginnings for the rest. */
export function newRow(input: NewJob, id: string, at: string, source: Source): StoredJob {
  const status = input.status ?? 'new'
  const match = input.match_percentage ?? 0
  return {
    job_title: '',
    company_name: '',
    location: null,
    description: null,
    job_url: null,
    source_linkedin_id: null,
    match_percentage: match,
    ranking_level: rankingLevel(match),
    matched_skills: [],
    missing_skills: [],
    status,
    notes: null,
    last_viewed_at: null,
    application_date: null,
    rejection_date: null,
    rejection_reason: null,
    interview_date: null,
    interview_stage: null,
    salary_min: null,
    salary_max: null,
    source,
    summary: null,
    salary_currency: null,
    posted_at: null,
    follow_up_at: null,
    applied_url: null,
    scored_at: input.match_percentage === undefined ? null : at,
    ...storable(input),
    id,
    created_at: at,
    updated_at: at,
  }
}

/** Puts a new job on the board, with its audit row. */
export function addJob(
  db: Database,
  input: NewJob,
  moment: Moment,
  action: 'created' | 'imported',
): StoredJob {
  const at = moment.now.toISOString()
  const row = newRow(input, moment.newId(), at, action === 'imported' ? 'batch_import' : 'manual')
  const job = { ...row, ...statusDate(row.status, at, (field) => row[field] === null) }
  insertRow(db, job)
  recordChange(db, { job_id: job.id, action, previous: null, next: whole(job), timestamp: at })
  reachStage(db, job.id, job.status, at)
  return job
}

/**
 * Changes a job, with its audit row; nothing is written when nothing differs.
 * @throws {Failure} `invalid` when the pay would end below where it starts
 */
export function changeJob(
  db: Database,
  job: StoredJob,
  changes: JobChanges,
  now: Date,
  options: ChangeOptions = {},
): StoredJob {
  const at = laterThan(job.updated_at, now)
  const wanted = storable(changes)
  const entered = wanted.status !== undefined && wanted.status !== job.status
  const dates =
    entered && options.undoes === undefined
      ? statusDate(
          wanted.status ?? job.status,
          at,
          (field) => job[field] === null && !(field in wanted),
        )
      : {}
  const changed = differences(job, { ...wanted, ...dates })
  const fields = Object.keys(changed) as (keyof StoredJob)[] // made of a job's fields
  if (fields.length === 0 && options.undoes === undefined) return job
  const next: StoredJob = { ...job, ...changed, updated_at: at }
  if (next.salary_min !== null && next.salary_max !== null && next.salary_min > next.salary_max) {
    throw new Failure('invalid', 'salary_min must be less than or equal to salary_max', {
      field: 'salary_min' in changed ? 'salary_min' : 'salary_max',
    })
  }
  updateRow(db, job, { ...changed, updated_at: at })
  recordChange(db, {
    job_id: job.id,
    action: options.action ?? (entered ? 'status_changed' : 'updated'),
    previous: pick(job, fields),
    next: pick(next, fields),
    timestamp: at,
    undoes: options.undoes,
  })
  if (entered && options.undoes === undefined) reachStage(db, job.id, next.status, at)
  return next
}

/** Takes a job off the board; its audit rows stay. @returns the audit row's id */
export function removeJob(
  db: Database,
  job: StoredJob,
  now: Date,
  options: ChangeOptions = {},
): number {
  const previous = wholeWithContacts(db, job)
  deleteRow(db, job)
  if ('contacts' in previous) deleteContactsOf(db, job.id)
  forgetStages(db, job.id)
  return recordChange(db, {
    job_id: job.id,
    action: 'deleted',
    previous,
    next: null,
    timestamp: laterThan(job.updated_at, now),
    undoes: options.undoes,
  })
}

/** @throws {Failure} `not_found` */
export function requireJob(db: Database, id: string): StoredJob {
  const job = findJob(db, id)
  if (job === undefined) throw new Failure('not_found', 'Job not found')
  return job
}

/** @throws {Failure} `conflict` when the job is not as the caller last saw it */
export function requireUnchanged(job: StoredJob, ifUpdatedAt: string | undefined): void {
  if (ifUpdatedAt !== undefined && ifUpdatedAt !== job.updated_at) {
    throw new Failure('conflict', 'Changed elsewhere', {
      hint: 'Load the job again to see what changed, then repeat your change.',
    })
  }
}

/** The whole row as the audit log keeps it. */
export function whole(job: StoredJob): AuditValue {
  return { ...job }
}

/** The same with the people of the job, where it has any. */
export function wholeWithContacts(db: Database, job: StoredJob): AuditValue {
  const contacts = contactsOf(db, job.id)
  return contacts.length === 0 ? whole(job) : { ...whole(job), contacts }
}

/** A time for a change that is later than the change before it, also when two fall in one millisecond. */
export function laterThan(previous: string, now: Date): string {
  const before = Date.parse(previous)
  const at = now.getTime()
  return new Date(Number.isNaN(before) || at > before ? at : before + 1).toISOString()
}

function statusDate(
  status: Status,
  at: string,
  isEmpty: (field: (typeof STATUS_DATE)[keyof typeof STATUS_DATE]) => boolean,
): Partial<StoredJob> {
  if (!(status in STATUS_DATE)) return {}
  const field = STATUS_DATE[status as keyof typeof STATUS_DATE] // checked in the line above
  return isEmpty(field) ? { [field]: at } : {}
}

/** The wanted fields that the job does not have yet. */
export function differences(job: StoredJob, wanted: JobChanges): Partial<StoredJob> {
  return Object.fromEntries(
    JOB_FIELDS.filter(
      (field) =>
        wanted[field] !== undefined && JSON.stringify(wanted[field]) !== JSON.stringify(job[field]),
    ).map((field) => [field, wanted[field]]),
  )
}

function pick(job: StoredJob, fields: readonly (keyof StoredJob)[]): AuditValue {
  return Object.fromEntries(fields.map((field) => [field, job[field]]))
}

/** Only a job's fields, with texts as the database will give them back. */
function storable(changes: JobChanges | NewJob): Partial<StoredJob> {
  const entries = Object.entries(changes).filter(
    // Widened, to ask for any field.
    ([field, value]) => value !== undefined && (JOB_FIELDS as readonly string[]).includes(field),
  )
  return Object.fromEntries(
    entries.map(([field, value]) => {
      if (typeof value === 'string') return [field, storableText(value)]
      return [field, Array.isArray(value) ? value.map((text) => storableText(String(text))) : value]
    }),
  )
}
