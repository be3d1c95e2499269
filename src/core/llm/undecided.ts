import type { LlmSettings } from '../domain/llm-settings.ts'
import { HIGH_FROM, MEDIUM_FROM, type Score } from '../domain/score.ts'

/** How near to a threshold a known score still counts as undecided. */
const NEAR = 10

/**
 * True when a model's reading could change what the user does: the range of the heuristic score
 * crosses a threshold, or the score stands near one.
 */
export function isUndecided({ match_range: [low, high] }: Score): boolean {
  return [HIGH_FROM, MEDIUM_FROM].some(
    (threshold) => low - NEAR < threshold && threshold <= high + NEAR,
  )
}

/**
 * True when a model is worth asking about a posting. Of a posting whose description is not known a
 * model knows no more than the rules, so that only "all" pays for it; and what a dealbreaker holds down
 * stays down whatever a model says.
 */
export function isWorthReading(score: Score, ask: LlmSettings['ask']): boolean {
  if (ask === 'all') return true
  return score.basis === 'description' && score.dealbreakers === undefined && isUndecided(score)
}
