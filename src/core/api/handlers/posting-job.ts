import { postingJobOf } from '../../store/posting-job.ts'
import type { Handler } from '../services.ts'

export const postingJob: Handler<'posting-job'> = ({ id }, { store }) =>
  store.read((db) => postingJobOf(db, id))
