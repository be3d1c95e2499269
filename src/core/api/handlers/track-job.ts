import { saveJob } from '../../store/save-job.ts'
import { trackedJobOf } from '../../store/tracked-jobs.ts'
import type { Handler } from '../services.ts'

export const trackJob: Handler<'track-job'> = async (input, { store, clock, ids }) => {
  const { job, created } = await store.write((db) =>
    saveJob(db, input, { now: clock.now(), newId: ids.next }, 'created'),
  )
  return { job: trackedJobOf(job), created }
}
