import { recordsAfter } from '../../store/job-record.ts'
import type { Handler } from '../services.ts'

export const exportJobs: Handler<'export-jobs'> = ({ after = '', ids }, { store }) =>
  store.read((db) => recordsAfter(db, after, ids))
