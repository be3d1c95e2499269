import type { Posting } from '../../domain/posting.ts'
import type { Profile } from '../../domain/profile.ts'
import type { Score } from '../../domain/score.ts'
import { createScorer } from '../../scoring/score-heuristic.ts'
import type { Handler } from '../services.ts'

export const batchScoreJobs: Handler<'batch-score-jobs'> = async (input, services) => {
  const startedAt = performance.now()
  const profile = input.user_profile ?? (await services.profiles.active())
  const results = scorePostings(input.jobs, profile)
  return {
    results,
    batch_id: `batch_${services.ids.next()}`,
    processed_count: results.length,
    processing_time_ms: Math.round(performance.now() - startedAt),
  }
}

/**
 * Scores postings in the order given, without network.
 * @throws {Failure} `invalid` when the profile is empty, so that no number is shown.
 */
export function scorePostings(postings: readonly Posting[], profile: Profile): Score[] {
  return postings.map(createScorer(profile))
}
