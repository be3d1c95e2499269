import { insightsOf } from '../../insights/insights.ts'
import { jobLives } from '../../store/insights/job-lives.ts'
import type { Handler } from '../services.ts'

export const insights: Handler<'insights'> = async (period, { store, clock }) => {
  const lives = await store.read((db) => jobLives(db, period ?? {}))
  return insightsOf(lives, clock.now())
}
