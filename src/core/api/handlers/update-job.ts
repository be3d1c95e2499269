import { newestEntryId } from '../../store/audit-log.ts'
import { changeJob, requireJob, requireUnchanged } from '../../store/changes.ts'
import { trackedJobOf } from '../../store/tracked-jobs.ts'
import type { Handler } from '../services.ts'

export const updateJob: Handler<'update-job'> = async (input, { store, clock }) => {
  const auditId = await store.write((db) => {
    const before = requireJob(db, input.id)
    requireUnchanged(before, input.if_updated_at)
    const after = changeJob(db, before, input.changes, clock.now())
    return after === before ? null : newestEntryId(db, input.id)
  })
  const job = await store.read((db) => requireJob(db, input.id))
  return { job: trackedJobOf(job), ...(auditId === null ? {} : { audit_id: auditId }) }
}
