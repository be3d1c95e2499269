import type { Contact, ContactChanges } from '../domain/contact.ts'
import { laterThan, type Moment, requireJob } from './changes.ts'
import { noteContact, requireRoom } from './contact-changes.ts'
import {
  contactDifferences,
  contactsOf,
  findContact,
  insertContact,
  newContact,
  updateContact,
  withChanges,
} from './contacts.ts'
import type { Database } from './database.ts'
import type { StoredJob } from './tracked-jobs.ts'

/** A contact of an export or of another program's file. */
export type TransferredContact = ContactChanges &
  Readonly<Pick<Contact, 'name'>> & {
    readonly [Field in 'id' | 'created_at' | 'updated_at']?: string | undefined
  }

/** The people of a job that has just been imported, as they were; the job's own audit rows tell of them. */
export function keepContacts(
  db: Database,
  job: StoredJob,
  contacts: readonly TransferredContact[],
  { newId }: Moment,
): Contact[] {
  for (const contact of contacts) {
    const id = contact.id && !findContact(db, contact.id) ? contact.id : newId()
    const made = newContact(contact, id, contact.created_at ?? job.created_at)
    insertContact(db, job.id, { ...made, updated_at: contact.updated_at ?? made.updated_at })
  }
  return contactsOf(db, job.id)
}

/**
 * Brings the people of a file to a job that is there already: who is known by id gets what the file
 * says, who is not known is added, and nobody goes.
 * @returns true when anything differed
 */
export function mergeContacts(
  db: Database,
  job: StoredJob,
  contacts: readonly TransferredContact[],
  { now, newId }: Moment,
): boolean {
  let differed = false
  for (const contact of contacts) {
    const current = requireJob(db, job.id)
    const at = laterThan(current.updated_at, now)
    const known = contactsOf(db, job.id)
    const same = known.find(({ id }) => id === contact.id)
    if (same) {
      const after = withChanges(same, contact, at)
      if (contactDifferences(same, after).length === 0) continue
      updateContact(db, same, after)
      noteContact(db, current, at, { before: same, after })
    } else {
      const made = newContact(contact, newId(), at)
      const isThere = known.some((each) => contactDifferences(each, made).length === 0)
      if (isThere) continue
      requireRoom(known)
      const id = contact.id && !findContact(db, contact.id) ? contact.id : made.id
      insertContact(db, job.id, { ...made, id })
      noteContact(db, current, at, { before: null, after: { ...made, id } })
    }
    differed = true
  }
  return differed
}

/** True when a history ends with these people. */
export function sameContacts(told: readonly Contact[], people: readonly Contact[]): boolean {
  const byId = new Map(told.map((contact) => [contact.id, contact]))
  return (
    told.length === people.length &&
    people.every((contact) => {
      const other = byId.get(contact.id)
      return other !== undefined && contactDifferences(other, contact).length === 0
    })
  )
}
