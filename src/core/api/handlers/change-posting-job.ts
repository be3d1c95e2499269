import { changeJob, requireJob, requireUnchanged } from '../../store/changes.ts'
import { postingJobOf } from '../../store/posting-job.ts'
import type { Handler } from '../services.ts'

export const changePostingJob: Handler<'change-posting-job'> = async (
  { id, changes, if_updated_at },
  { store, clock },
) => {
  await store.write((db) => {
    const before = requireJob(db, id)
    requireUnchanged(before, if_updated_at)
    changeJob(db, before, changes, clock.now())
  })
  return store.read((db) => postingJobOf(db, id))
}
