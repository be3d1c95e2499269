import { companyJobs } from '../../store/company-jobs.ts'
import type { Handler } from '../services.ts'

export const lookupCompanies: Handler<'lookup-companies'> = async ({ companies }, { store }) => ({
  companies: await store.read((db) => companyJobs(db, companies)),
})
