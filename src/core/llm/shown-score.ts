import type { DealbreakerFound } from '../domain/dealbreakers.ts'
import type { Score } from '../domain/score.ts'
import { capScore } from '../scoring/dealbreakers/cap-score.ts'
import { withModelsPart } from './grounding.ts'

/**
 * An answer as a screen shows it: for the posting that was asked about, with the rules' points of now
 * under the model's, and held down by the dealbreakers of now, which no model was told.
 * @param heuristic the rules' score without dealbreakers
 */
export function shownScore(
  answer: Score,
  heuristic: Score,
  dealbreakers: readonly DealbreakerFound[],
): Score {
  if (answer.mode === 'llm') {
    const quotes = answer.breakdown.model?.evidence ?? []
    const breakdown = withModelsPart(answer.match_score, heuristic, quotes)
    return capScore({ ...answer, job_id: heuristic.job_id, breakdown }, dealbreakers)
  }
  const { flags, error } = answer
  const marks = { ...(flags && { flags }), ...(error !== undefined && { error }) }
  return capScore({ ...heuristic, ...marks }, dealbreakers)
}
