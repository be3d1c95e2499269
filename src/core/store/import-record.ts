import type { DuplicateRule, KnownBy } from '../domain/keeping.ts'
import { recordChange, type StoredAuditEntry } from './audit-log.ts'
import {
  addJob,
  changeJob,
  differences,
  type Moment,
  newRow,
  wholeWithContacts,
} from './changes.ts'
import { contactsFromHistory } from './contacts.ts'
import type { Database } from './database.ts'
import { fold } from './fold.ts'
import {
  keepContacts,
  mergeContacts,
  sameContacts,
  type TransferredContact,
} from './import-contacts.ts'
import { jobFromHistory } from './job-at.ts'
import { news } from './save-job.ts'
import { reachStage, recountStages } from './stages.ts'
import {
  findByLinkedInId,
  findJob,
  insertRow,
  type NewJob,
  type StoredJob,
} from './tracked-jobs.ts'

/** A job of an export or of another program's file. */
export type TransferredJob = NewJob & {
  readonly [Field in 'id' | 'created_at' | 'updated_at']?: string | undefined
} & {
  readonly [Field in 'last_viewed_at' | 'scored_at']?: string | null | undefined
}

export interface TransferredRecord {
  readonly job: TransferredJob | null
  readonly contacts?: readonly TransferredContact[] | undefined
  readonly history: readonly StoredAuditEntry[]
}

export interface Known {
  readonly job: StoredJob
  readonly by: KnownBy
}

/** The job on the board that this one is, if any. Only a job without ids is known by its names. */
export function findKnown(
  db: Database,
  job: Pick<TransferredJob, 'id' | 'source_linkedin_id' | 'job_title' | 'company_name'>,
): Known | undefined {
  const byId = job.id ? findJob(db, job.id) : undefined
  if (byId) return { job: byId, by: 'id' }
  const byLinkedIn = job.source_linkedin_id
    ? findByLinkedInId(db, job.source_linkedin_id)
    : undefined
  if (byLinkedIn) return { job: byLinkedIn, by: 'source_linkedin_id' }
  if (job.id || job.source_linkedin_id) return undefined
  const sameTitle = db.all(
    'SELECT id, company_name FROM tracked_jobs INDEXED BY tracked_jobs_by_title WHERE job_title = ? COLLATE NOCASE',
    [job.job_title],
  )
  const company = fold(job.company_name)
  const row = sameTitle.find((found) => fold(String(found.company_name)) === company)
  const byNames = row && findJob(db, String(row.id))
  return byNames && { job: byNames, by: 'title_and_company' }
}

export interface ImportOutcome {
  readonly outcome: 'added' | 'updated' | 'skipped'
  /** The job it became or was found to be; null for a deleted one. */
  readonly id: string | null
}

/** Puts one record of an export on the board, with its history where it has one. */
export function importRecord(
  db: Database,
  record: TransferredRecord,
  duplicates: DuplicateRule,
  moment: Moment,
): ImportOutcome {
  const { job, contacts = [], history } = record
  if (job === null) return { outcome: keepHistory(db, history) ? 'added' : 'skipped', id: null }
  const known = findKnown(db, job)
  if (known) {
    if (duplicates === 'skip') return { outcome: 'skipped', id: known.job.id }
    const changes = known.by === 'id' ? job : news(known.job, job, moment.now)
    // Both come from the job of the file.
    const { id: _, created_at: __, updated_at: ___, ...wanted } = changes as TransferredJob
    const changed = changeJob(db, known.job, wanted, moment.now)
    const merged = mergeContacts(db, changed, contacts, moment)
    const isSame = changed === known.job && !merged
    return { outcome: isSame ? 'skipped' : 'updated', id: known.job.id }
  }
  if (!job.id || !job.created_at) {
    const made = addJob(db, job, moment, 'imported')
    mergeContacts(db, made, contacts, moment)
    return { outcome: 'added', id: made.id }
  }
  const row: StoredJob = newRow(job, job.id, job.created_at, 'batch_import')
  const added = { ...row, updated_at: job.updated_at ?? job.created_at }
  insertRow(db, added)
  const people = keepContacts(db, added, contacts, moment)
  const told = keepHistory(db, history) ? jobFromHistory(history) : undefined
  const isTold =
    told !== undefined && tellsOf(told, added) && sameContacts(contactsFromHistory(history), people)
  if (!isTold) {
    const timestamp = moment.now.toISOString()
    recordChange(db, {
      job_id: added.id,
      action: 'imported',
      previous: null,
      next: wholeWithContacts(db, added),
      timestamp,
    })
  }
  recountStages(db, added.id)
  reachStage(db, added.id, added.status, added.updated_at)
  return { outcome: 'added', id: added.id }
}

/** Adds a job's audit rows under new numbers. @returns false when there are none, or some already */
function keepHistory(db: Database, history: readonly StoredAuditEntry[]): boolean {
  const [first] = history
  if (first === undefined) return false
  if (db.get('SELECT 1 FROM job_audit_log WHERE job_id = ?', [first.job_id])) return false
  const numbers = new Map<number, number>()
  for (const entry of history) {
    const id = recordChange(db, {
      job_id: first.job_id,
      action: entry.action,
      previous: entry.previous_value,
      next: entry.new_value,
      timestamp: entry.timestamp,
      undoes: entry.undoes === null ? undefined : numbers.get(entry.undoes),
    })
    numbers.set(entry.id, id)
  }
  return true
}

/** What is not recorded in the log. */
const UNRECORDED: ReadonlySet<string> = new Set(['updated_at', 'last_viewed_at'])

/** True when a history ends with the job as it is. */
function tellsOf(told: StoredJob, job: StoredJob): boolean {
  return Object.keys(differences(told, job)).every((field) => UNRECORDED.has(field))
}
