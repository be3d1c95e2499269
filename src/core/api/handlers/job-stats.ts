import { jobStats as statsOfJobs } from '../../store/stats.ts'
import type { Handler } from '../services.ts'

export const jobStats: Handler<'job-stats'> = async (_, { store, profiles, clock }) => {
  const { skills } = await profiles.active()
  return store.read((db) => statsOfJobs(db, skills, clock.now()))
}
