import type { Handler } from '../services.ts'
import { scoringProfile } from './batch-score-jobs.ts'

export const analyzeJob: Handler<'analyze-job'> = async (input, services) => {
  const against = await scoringProfile(input.user_profile, services)
  return { result: await services.llm.analyze(input.job, against) }
}
