import { trackedJobOf } from '../../store/tracked-jobs.ts'
import { undoChange as takeBackChange } from '../../store/undo.ts'
import type { Handler } from '../services.ts'

export const undoChange: Handler<'undo-change'> = async (input, { store, clock }) => {
  const job = await store.write((db) => takeBackChange(db, input.audit_id, clock.now()), {
    orphans: true,
  })
  return { job: job ? trackedJobOf(job) : null }
}
