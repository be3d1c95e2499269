import { createScorer } from '../../scoring/score-heuristic.ts'
import type { Handler } from '../services.ts'

export const analyzeJob: Handler<'analyze-job'> = async (input, services) => {
  const profile = input.user_profile ?? (await services.profiles.active())
  return { result: createScorer(profile)(input.job) }
}
