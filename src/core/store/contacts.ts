import {
  CONTACT_FIELDS,
  type Contact,
  type ContactChanges,
  type ContactField,
} from '../domain/contact.ts'
import type { StoredAuditEntry } from './audit-log.ts'
import { type Database, type Row, storableText } from './database.ts'

const COLUMNS = ['id', ...CONTACT_FIELDS, 'created_at', 'updated_at'] as const

/** The people of a job, in the order they were added. */
export function contactsOf(db: Database, jobId: string): Contact[] {
  return db
    .all(
      `SELECT ${COLUMNS.join(', ')} FROM job_contacts WHERE job_id = ? ORDER BY created_at, id`,
      [jobId],
    )
    .map(contactOf)
}

/** One contact and the job it is of. */
export function findContact(
  db: Database,
  id: string,
): { readonly contact: Contact; readonly jobId: string } | undefined {
  const row = db.get(`SELECT job_id, ${COLUMNS.join(', ')} FROM job_contacts WHERE id = ?`, [id])
  return row && { contact: contactOf(row), jobId: String(row.job_id) }
}

export function insertContact(db: Database, jobId: string, contact: Contact): void {
  db.run(
    `INSERT INTO job_contacts (job_id, ${COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(COLUMNS.length)})`,
    [jobId, ...COLUMNS.map((column) => contact[column])],
  )
}

/** Changes a row that is as it was read, as `updateRow` of the jobs does. */
export function updateContact(db: Database, before: Contact, after: Contact): void {
  const set = [...CONTACT_FIELDS, 'updated_at'] as const
  db.run(
    `UPDATE job_contacts SET ${set.map((column) => `${column} = ?`).join(', ')} WHERE id = ? AND updated_at = ?`,
    [...set.map((column) => after[column]), before.id, before.updated_at],
  )
}

export function deleteContact(db: Database, contact: Contact): void {
  db.run('DELETE FROM job_contacts WHERE id = ? AND updated_at = ?', [
    contact.id,
    contact.updated_at,
  ])
}

/** Takes away the people of a job that is gone; of one that is still there, nobody. */
export function deleteContactsOf(db: Database, jobId: string): void {
  db.run(
    'DELETE FROM job_contacts WHERE job_id = ? AND job_id NOT IN (SELECT id FROM tracked_jobs)',
    [jobId],
  )
}

/** A contact from its row, or from the audit row that holds it. */
export function contactOf(row: Row | Readonly<Record<string, unknown>>): Contact {
  const text = (column: (typeof COLUMNS)[number]) => {
    const value = row[column]
    return typeof value === 'string' ? value : null
  }
  return {
    id: text('id') ?? '',
    name: text('name') ?? '',
    role: text('role'),
    email: text('email'),
    phone: text('phone'),
    url: text('url'),
    note: text('note'),
    created_at: text('created_at') ?? '',
    updated_at: text('updated_at') ?? '',
  }
}

/** A new contact, with texts as the database will give them back. */
export function newContact(input: ContactChanges, id: string, at: string): Contact {
  return withChanges(contactOf({ id, created_at: at, updated_at: at, name: input.name }), input, at)
}

export function withChanges(contact: Contact, changes: ContactChanges, at: string): Contact {
  const set = CONTACT_FIELDS.flatMap((field) => {
    const value = changes[field]
    return value === undefined ? [] : [[field, value === null ? null : storableText(value)]]
  })
  return { ...contact, ...Object.fromEntries(set), updated_at: at }
}

/** The fields the user writes in which two contacts differ. */
export function contactDifferences(one: Contact, other: Contact): ContactField[] {
  return CONTACT_FIELDS.filter((field) => one[field] !== other[field])
}

/** The contact that an audit row's value names: null where it has none, undefined where it is of no contact. */
export function contactIn(value: StoredAuditEntry['new_value']): Contact | null | undefined {
  if (value === null || !Object.hasOwn(value, 'contact')) return undefined
  return isRecord(value.contact) ? contactOf(value.contact) : null
}

/** The contacts that the whole row of a job in the audit log keeps. */
export function contactsInWhole(value: Readonly<Record<string, unknown>>): Contact[] {
  return Array.isArray(value.contacts) ? value.contacts.filter(isRecord).map(contactOf) : []
}

/** The people of a job as its audit rows tell them, the oldest first; nobody when it was deleted. */
export function contactsFromHistory(entries: readonly StoredAuditEntry[]): Contact[] {
  const found = new Map<string, Contact>()
  for (const { previous_value: before, new_value: after } of entries) {
    if (after === null || before === null) {
      found.clear()
      for (const contact of contactsInWhole(after ?? {})) found.set(contact.id, contact)
      continue
    }
    const gone = contactIn(before)
    const now = contactIn(after)
    if (now) found.set(now.id, now)
    else if (gone) found.delete(gone.id)
  }
  return [...found.values()]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
