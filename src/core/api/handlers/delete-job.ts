import { removeJob, requireJob, requireUnchanged } from '../../store/changes.ts'
import type { Handler } from '../services.ts'

export const deleteJob: Handler<'delete-job'> = async (input, { store, clock }) => {
  const auditId = await store.write(
    (db) => {
      const job = requireJob(db, input.id)
      requireUnchanged(job, input.if_updated_at)
      return removeJob(db, job, clock.now())
    },
    { orphans: true },
  )
  return { id: input.id, audit_id: auditId }
}
