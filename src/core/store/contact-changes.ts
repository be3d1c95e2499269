import { type Contact, type ContactChanges, MOST_CONTACTS } from '../domain/contact.ts'
import { Failure } from '../domain/failure.ts'
import { recordChange, type StoredAuditEntry } from './audit-log.ts'
import { laterThan, type Moment, requireJob } from './changes.ts'
import {
  contactDifferences,
  contactIn,
  contactsOf,
  deleteContact,
  findContact,
  insertContact,
  newContact,
  updateContact,
  withChanges,
} from './contacts.ts'
import type { Database } from './database.ts'
import { type StoredJob, updateRow } from './tracked-jobs.ts'

/**
 * Writes down a person at a job. The job's `updated_at` moves, as with every change of it.
 * @returns its id and the audit row's
 * @throws {Failure} `not_found`, `invalid` when the job has as many people as it may
 */
export function addContact(
  db: Database,
  jobId: string,
  input: ContactChanges,
  { now, newId }: Moment,
): { readonly id: string; readonly auditId: number } {
  const job = requireJob(db, jobId)
  requireRoom(contactsOf(db, jobId))
  const at = laterThan(job.updated_at, now)
  const contact = newContact(input, newId(), at)
  insertContact(db, jobId, contact)
  return { id: contact.id, auditId: noteContact(db, job, at, { before: null, after: contact }) }
}

/**
 * @returns the audit row's id; null when nothing differed
 * @throws {Failure} `not_found`
 */
export function changeContact(
  db: Database,
  id: string,
  changes: ContactChanges,
  now: Date,
): number | null {
  const { contact, job } = requireContact(db, id)
  const at = laterThan(job.updated_at, now)
  const after = withChanges(contact, changes, at)
  if (contactDifferences(contact, after).length === 0) return null
  updateContact(db, contact, after)
  return noteContact(db, job, at, { before: contact, after })
}

/**
 * @returns the audit row's id
 * @throws {Failure} `not_found`
 */
export function removeContact(db: Database, id: string, now: Date): number {
  const { contact, job } = requireContact(db, id)
  deleteContact(db, contact)
  const at = laterThan(job.updated_at, now)
  return noteContact(db, job, at, { before: contact, after: null })
}

/**
 * Takes back a change of a contact, but for fields in which something newer stands.
 * @throws {Failure} `conflict` when there is nothing left to take back
 */
export function takeBackContact(
  db: Database,
  job: StoredJob,
  entry: StoredAuditEntry,
  now: Date,
): StoredJob {
  const before = contactIn(entry.previous_value) ?? null
  const after = contactIn(entry.new_value) ?? null
  const id = before?.id ?? after?.id ?? ''
  const found = findContact(db, id)
  const current = found?.jobId === job.id ? found.contact : null
  const at = laterThan(job.updated_at, now)
  const next = earlierContact(before, after, current, at)
  if (next === null && current !== null) deleteContact(db, current)
  else if (next !== null && current === null && found === undefined) insertContact(db, job.id, next)
  else if (next !== null && current !== null) updateContact(db, current, next)
  else throw new Failure('conflict', 'Changed elsewhere', { hint: STANDS })
  noteContact(db, job, at, { before: current, after: next, undoes: entry.id })
  return { ...job, updated_at: at }
}

const STANDS = 'A newer change stands in its place.'

/** What a contact is once a change is taken back. */
function earlierContact(
  before: Contact | null,
  after: Contact | null,
  current: Contact | null,
  at: string,
): Contact | null {
  if (before === null) return null
  if (after === null) return { ...before, updated_at: at }
  const untouched = contactDifferences(before, after).filter(
    (field) => current?.[field] === after[field],
  )
  if (current === null || untouched.length === 0) {
    throw new Failure('conflict', 'Changed elsewhere', { hint: STANDS })
  }
  const changes = Object.fromEntries(untouched.map((field) => [field, before[field]]))
  return withChanges(current, changes, at)
}

/** @throws {Failure} `not_found` */
export function contactWritten(db: Database, id: string): Contact {
  return requireContact(db, id).contact
}

function requireContact(db: Database, id: string): { contact: Contact; job: StoredJob } {
  const found = findContact(db, id)
  if (found === undefined) throw new Failure('not_found', 'Contact not found', { field: 'id' })
  return { contact: found.contact, job: requireJob(db, found.jobId) }
}

/** @throws {Failure} `invalid` when a job with these people may have no more */
export function requireRoom(contacts: readonly Contact[]): void {
  if (contacts.length < MOST_CONTACTS) return
  throw new Failure('invalid', `A job may have at most ${MOST_CONTACTS} contacts`, {
    field: 'contact',
    hint: 'Delete one that is no longer needed.',
  })
}

/** Records a change of a contact as one of its job. @returns the audit row's id */
export function noteContact(
  db: Database,
  job: StoredJob,
  at: string,
  change: {
    readonly before: Contact | null
    readonly after: Contact | null
    readonly undoes?: number
  },
): number {
  updateRow(db, job, { updated_at: at })
  return recordChange(db, {
    job_id: job.id,
    action: 'updated',
    previous: { contact: change.before },
    next: { contact: change.after },
    timestamp: at,
    undoes: change.undoes,
  })
}
