import { Failure } from '../../domain/failure.ts'
import { saveJob } from '../../store/save-job.ts'
import type { Handler } from '../services.ts'

export const importJobs: Handler<'import-jobs'> = async ({ jobs }, { store, clock, ids }) => {
  const moment = { now: clock.now(), newId: ids.next }
  const saved = await store.write((db) =>
    jobs.map((job, row) => {
      try {
        return saveJob(db, job, moment, 'imported')
      } catch (error) {
        throw error instanceof Failure ? inRow(error, row) : error
      }
    }),
  )
  const imported = saved.filter(({ created }) => created).length
  return {
    imported,
    updated: saved.length - imported,
    ids: saved.map(({ job }) => job.id),
  }
}

/** The same failure, naming the row it comes from. */
function inRow(failure: Failure, row: number): Failure {
  const field = ['jobs', row, failure.details.field].filter((part) => part !== undefined).join('.')
  return new Failure(failure.code, failure.message, { ...failure.details, field })
}
