import type { Dealbreakers } from '../../domain/dealbreakers.ts'
import type { Posting } from '../../domain/posting.ts'
import type { NamedProfile, Profile } from '../../domain/profile.ts'
import type { Score } from '../../domain/score.ts'
import { createPostingScorer } from '../../scoring/score-postings.ts'
import type { Handler, Services } from '../services.ts'

export const batchScoreJobs: Handler<'batch-score-jobs'> = async (input, services) => {
  const startedAt = performance.now()
  const { profile, dealbreakers } = await scoringProfile(input.user_profile, services)
  const results = scorePostings(input.jobs, profile, dealbreakers)
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
export function scorePostings(
  postings: readonly Posting[],
  profile: Profile,
  dealbreakers?: Dealbreakers,
): Score[] {
  return postings.map(createPostingScorer(profile, dealbreakers))
}

/** What to score against: a profile in the request comes without dealbreakers, since those are of the stored one. */
export async function scoringProfile(
  given: Profile | undefined,
  { profiles }: Services,
): Promise<Pick<NamedProfile, 'profile' | 'dealbreakers'>> {
  return given ? { profile: given } : profiles.activeNamed()
}
