import { inRow } from '../../store/row-failure.ts'
import { saveJob } from '../../store/save-job.ts'
import type { Handler } from '../services.ts'

export const importJobs: Handler<'import-jobs'> = async ({ jobs }, { store, clock, ids }) => {
  const moment = { now: clock.now(), newId: ids.next }
  const saved = await store.write((db) =>
    jobs.map((input, index) => {
      const { job, created } = inRow('jobs', index, () => saveJob(db, input, moment, 'imported'))
      return { id: job.id, created }
    }),
  )
  const imported = saved.filter(({ created }) => created).length
  return {
    imported,
    updated: saved.length - imported,
    ids: saved.map(({ id }) => id),
  }
}
