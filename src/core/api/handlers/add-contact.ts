import { contactWritten, addContact as writeDown } from '../../store/contact-changes.ts'
import type { Handler } from '../services.ts'

export const addContact: Handler<'add-contact'> = async (input, { store, clock, ids }) => {
  const moment = { now: clock.now(), newId: ids.next }
  const done = await store.write((db) => writeDown(db, input.job_id, input.contact, moment))
  const contact = await store.read((db) => contactWritten(db, done.id))
  return { contact, audit_id: done.auditId }
}
