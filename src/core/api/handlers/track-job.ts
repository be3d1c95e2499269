import { newestEntryId } from '../../store/audit-log.ts'
import { requireJob } from '../../store/changes.ts'
import { saveJob } from '../../store/save-job.ts'
import { trackedJobOf } from '../../store/tracked-jobs.ts'
import type { Handler } from '../services.ts'

export const trackJob: Handler<'track-job'> = async (input, { store, clock, ids }) => {
  const { id, created, auditId } = await store.write((db) => {
    const moment = { now: clock.now(), newId: ids.next }
    const { job, created: isNew, changed } = saveJob(db, input, moment, 'created')
    return { id: job.id, created: isNew, auditId: changed ? newestEntryId(db, job.id) : null }
  })
  const job = await store.read((db) => requireJob(db, id))
  return { job: trackedJobOf(job), created, ...(auditId === null ? {} : { audit_id: auditId }) }
}
