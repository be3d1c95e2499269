import { removeContact } from '../../store/contact-changes.ts'
import type { Handler } from '../services.ts'

export const deleteContact: Handler<'delete-contact'> = async (input, { store, clock }) => {
  const auditId = await store.write((db) => removeContact(db, input.id, clock.now()))
  return { id: input.id, audit_id: auditId }
}
