import { Failure } from '../domain/failure.ts'
import { findEntry, isUndone, recordChange, type StoredAuditEntry } from './audit-log.ts'
import { changeJob, type JobChanges, removeJob, requireJob, wholeWithContacts } from './changes.ts'
import { takeBackContact } from './contact-changes.ts'
import { contactIn, contactsInWhole, findContact, insertContact } from './contacts.ts'
import type { Database } from './database.ts'
import { jobFromWhole } from './job-at.ts'
import { recountStages } from './stages.ts'
import { findByLinkedInId, findJob, insertRow, JOB_FIELDS, type StoredJob } from './tracked-jobs.ts'

/** Told by the match: taken back alone, a job of 80 % would be called a low one. */
const FOLLOWS_MATCH: ReadonlySet<keyof StoredJob> = new Set(['ranking_level', 'scored_at'])

/**
 * Takes one change back, as a change of its own: a deleted job returns, a new one goes, and fields
 * get the values they had, except where something newer stands.
 * @returns the job as it is now; undefined when taking back meant to remove it
 * @throws {Failure} `not_found`, or `conflict` when there is nothing left to take back
 */
export function undoChange(db: Database, auditId: number, now: Date): StoredJob | undefined {
  const entry = findEntry(db, auditId)
  if (entry === undefined) {
    throw new Failure('not_found', 'Change not found', { field: 'audit_id' })
  }
  if (isUndone(db, auditId)) throw changedElsewhere('This change was taken back before.')
  const job = entry.new_value === null ? restore(db, entry, now) : takeBack(db, entry, now)
  if (job !== undefined) recountStages(db, job.id)
  return job
}

function restore(db: Database, entry: StoredAuditEntry, now: Date): StoredJob {
  if (entry.previous_value === null) throw changedElsewhere('This change has nothing to restore.')
  if (findJob(db, entry.job_id)) throw changedElsewhere('This job was restored before.')
  const job = { ...jobFromWhole(entry.previous_value), updated_at: now.toISOString() }
  if (job.source_linkedin_id !== null && findByLinkedInId(db, job.source_linkedin_id)) {
    throw changedElsewhere('The same posting was saved again since. Delete that one first.')
  }
  insertRow(db, job)
  for (const contact of contactsInWhole(entry.previous_value)) {
    if (!findContact(db, contact.id)) insertContact(db, job.id, contact)
  }
  recordChange(db, {
    job_id: job.id,
    action: 'restored',
    previous: null,
    next: wholeWithContacts(db, job),
    timestamp: job.updated_at,
    undoes: entry.id,
  })
  return job
}

function takeBack(db: Database, entry: StoredAuditEntry, now: Date): StoredJob | undefined {
  const job = requireJob(db, entry.job_id)
  if (entry.previous_value === null) {
    removeJob(db, job, now, { undoes: entry.id })
    return undefined
  }
  const earlier = entry.previous_value
  if (contactIn(earlier) !== undefined) return takeBackContact(db, job, entry, now)
  const stands = (field: keyof StoredJob) =>
    field in earlier && JSON.stringify(job[field]) === JSON.stringify(entry.new_value?.[field])
  const untouched = JOB_FIELDS.filter(
    (field) => stands(field) && (!FOLLOWS_MATCH.has(field) || stands('match_percentage')),
  )
  if (untouched.length === 0) throw changedElsewhere('A newer change stands in its place.')
  const changes = Object.fromEntries(
    untouched.map((field) => [field, earlier[field]]),
  ) as JobChanges // the audit log holds a job's own values
  return changeJob(db, job, changes, now, { undoes: entry.id })
}

function changedElsewhere(hint: string): Failure {
  return new Failure('conflict', 'Changed elsewhere', { hint })
}
