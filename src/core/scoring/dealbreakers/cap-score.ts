import { DEALBREAKER_CAP, type DealbreakerFound } from '../../domain/dealbreakers.ts'
import { rankingLevel, type Score } from '../../domain/score.ts'

/**
 * A score that dealbreakers hold down: at most `DEALBREAKER_CAP`. The breakdown stays as it was, so that its points still
 * say what the posting would have earned; `dealbreakers` says why it does not.
 */
export function capScore(score: Score, dealbreakers: readonly DealbreakerFound[]): Score {
  if (dealbreakers.length === 0) return score
  const cap = (points: number) => Math.min(points, DEALBREAKER_CAP)
  const [low, high] = score.match_range
  const capped = cap(score.match_score)
  const { raises: _, ...rest } = score
  return {
    ...rest,
    match_score: capped,
    match_percentage: capped,
    match_range: [cap(low), cap(high)],
    ranking_level: rankingLevel(capped),
    summary: summaryOf(score, dealbreakers),
    dealbreakers,
  }
}

function summaryOf({ summary }: Score, dealbreakers: readonly DealbreakerFound[]): string {
  const reasons = dealbreakers.map(({ reason }) => `it ${reason}`).join(', ')
  return `Dealbreaker: ${reasons}. Without that: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`
}
