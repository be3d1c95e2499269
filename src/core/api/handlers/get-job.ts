import { Failure } from '../../domain/failure.ts'
import { auditEntryOf, historyOf } from '../../store/audit-log.ts'
import { requireJob } from '../../store/changes.ts'
import { contactsOf } from '../../store/contacts.ts'
import { trackedJobOf, updateRow } from '../../store/tracked-jobs.ts'
import type { Handler } from '../services.ts'

export const getJob: Handler<'get-job'> = async ({ id }, { store, clock }) => {
  const viewedAt = clock.now().toISOString()
  const { job, contacts, history } = await store.read((db) => ({
    job: requireJob(db, id),
    contacts: contactsOf(db, id),
    history: historyOf(db, id),
  }))
  const noted = await noteView(
    store.write((db) => updateRow(db, requireJob(db, id), { last_viewed_at: viewedAt }), {
      silent: true,
    }),
  )
  const seen = noted ? { ...job, last_viewed_at: viewedAt } : job
  return { job: trackedJobOf(seen), contacts, history: history.map(auditEntryOf) }
}

/** That the job was looked at is no reason to withhold it when storage is full or read-only. */
async function noteView(writing: Promise<void>): Promise<boolean> {
  try {
    await writing
    return true
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}
