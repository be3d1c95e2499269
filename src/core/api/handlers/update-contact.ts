import { changeContact, contactWritten } from '../../store/contact-changes.ts'
import type { Handler } from '../services.ts'

export const updateContact: Handler<'update-contact'> = async (input, { store, clock }) => {
  const auditId = await store.write((db) => changeContact(db, input.id, input.changes, clock.now()))
  const contact = await store.read((db) => contactWritten(db, input.id))
  return { contact, ...(auditId === null ? {} : { audit_id: auditId }) }
}
