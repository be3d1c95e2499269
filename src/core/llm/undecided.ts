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
