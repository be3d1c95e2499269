import { type DealbreakerFound, hasDealbreakers } from '../domain/dealbreakers.ts'
import type { Posting } from '../domain/posting.ts'
import type { NamedProfile } from '../domain/profile.ts'
import type { Score } from '../domain/score.ts'
import { capScore } from '../scoring/dealbreakers/cap-score.ts'
import { createDealbreakerFinder } from '../scoring/dealbreakers/find-dealbreakers.ts'
import { createPostingScorer } from '../scoring/score-postings.ts'

/** A posting with all that the rules say of it. */
export interface ToRead {
  readonly posting: Posting
  /** Without dealbreakers. */
  readonly rules: Score
  readonly dealbreakers: readonly DealbreakerFound[]
  /** As a screen shows it until a model has answered. */
  readonly shown: Score
}

/** Prepares postings for a model. @throws {Failure} `invalid` when the profile is empty */
export function createToRead({
  profile,
  dealbreakers: set,
}: Pick<NamedProfile, 'profile' | 'dealbreakers'>): (postings: readonly Posting[]) => ToRead[] {
  const scoreOf = createPostingScorer(profile)
  const find = set && hasDealbreakers(set) ? createDealbreakerFinder(set) : () => []
  return (postings) =>
    postings.map((posting) => {
      const rules = scoreOf(posting)
      const dealbreakers = find(posting)
      return { posting, rules, dealbreakers, shown: capScore(rules, dealbreakers) }
    })
}
