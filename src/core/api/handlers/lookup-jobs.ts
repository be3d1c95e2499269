import { lookUp } from '../../store/lookup.ts'
import type { Handler } from '../services.ts'

export const lookupJobs: Handler<'lookup-jobs'> = async ({ ids }, { store }) => ({
  jobs: await store.read((db) => lookUp(db, ids)),
})
