import { createPostingScorer } from '../../scoring/score-postings.ts'
import type { Handler } from '../services.ts'
import { scoringProfile } from './batch-score-jobs.ts'

export const analyzeJob: Handler<'analyze-job'> = async (input, services) => {
  const { profile, dealbreakers } = await scoringProfile(input.user_profile, services)
  return { result: createPostingScorer(profile, dealbreakers)(input.job) }
}
