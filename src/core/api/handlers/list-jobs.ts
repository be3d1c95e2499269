import { listJobs as pageOfJobs } from '../../store/job-list.ts'
import { trackedJobOf } from '../../store/tracked-jobs.ts'
import type { Handler } from '../services.ts'

export const listJobs: Handler<'list-jobs'> = async (input, { store }) => {
  const { jobs, total } = await store.read((db) => pageOfJobs(db, input))
  return {
    jobs: jobs.map(trackedJobOf),
    total,
    page: input.page,
    pageSize: input.pageSize,
    totalPages: Math.ceil(total / input.pageSize),
  }
}
