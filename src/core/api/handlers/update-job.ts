import { changeJob, requireJob, requireUnchanged } from '../../store/changes.ts'
import { trackedJobOf } from '../../store/tracked-jobs.ts'
import type { Handler } from '../services.ts'

export const updateJob: Handler<'update-job'> = async (input, { store, clock }) => {
  const job = await store.write((db) => {
    const before = requireJob(db, input.id)
    requireUnchanged(before, input.if_updated_at)
    return changeJob(db, before, input.changes, clock.now())
  })
  return { job: trackedJobOf(job) }
}
