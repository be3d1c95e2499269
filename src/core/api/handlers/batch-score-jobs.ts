import type { Dealbreakers } from '../../domain/dealbreakers.ts'
import type { Posting } from '../../domain/posting.ts'
import type { NamedProfile, Profile } from '../../domain/profile.ts'
import type { Score } from '../../domain/score.ts'
import { isWorthReading } from '../../llm/undecided.ts'
import { createPostingScorer } from '../../scoring/score-postings.ts'
import type { Handler, Services } from '../services.ts'

/** A worker's message may stay open this long, and a page that waits for it longer has given up. */
const LONGEST_WAIT_MS = 20_000

export const batchScoreJobs: Handler<'batch-score-jobs'> = async (input, services) => {
  const startedAt = performance.now()
  const [against, { enabled, ask }] = await Promise.all([
    scoringProfile(input.user_profile, services),
    services.llm.settings(),
  ])
  let results: readonly Score[]
  let unread: readonly string[] = []
  if (input.quick_mode) {
    results = scorePostings(input.jobs, against.profile, against.dealbreakers)
    if (enabled) unread = results.filter((one) => isWorthReading(one, ask)).map(idOf)
  } else {
    const wait = input.wait ? LONGEST_WAIT_MS : 0
    const readings = await services.llm.read(input.jobs, against, wait)
    results = readings.scores
    unread = readings.unread
  }
  return {
    results,
    batch_id: `batch_${services.ids.next()}`,
    processed_count: results.length,
    processing_time_ms: Math.round(performance.now() - startedAt),
    ...(unread.length === 0 ? {} : { unread }),
  }
}

function idOf({ job_id }: Score): string {
  return job_id
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
