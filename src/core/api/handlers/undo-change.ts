import { findJob, trackedJobOf } from '../../store/tracked-jobs.ts'
import { undoChange as takeBackChange } from '../../store/undo.ts'
import type { Handler } from '../services.ts'

export const undoChange: Handler<'undo-change'> = async (input, { store, clock }) => {
  const id = await store.write(
    (db) => takeBackChange(db, input.audit_id, clock.now())?.id ?? null,
    {
      orphans: true,
    },
  )
  const job = id === null ? undefined : await store.read((db) => findJob(db, id))
  return { job: job ? trackedJobOf(job) : null }
}
