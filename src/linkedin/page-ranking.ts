import type { BestCard } from '#core/domain/page-check.ts'
import type { ScoredCard } from './page-extras.ts'

const BEST = 5

/** Cards by their score, the best first; among equal ones the page's order stays. */
export function rankCards(cards: readonly ScoredCard[]): readonly ScoredCard[] {
  return cards.toSorted((one, other) => other.score.match_score - one.score.match_score)
}

/** The best five, as the popup lists them. */
export function bestCards(ranked: readonly ScoredCard[]): BestCard[] {
  return ranked.slice(0, BEST).map(({ posting, score }) => ({
    title: posting.job_title,
    company: posting.company_name,
    job_url: posting.job_url,
    score: {
      match_score: score.match_score,
      match_range: score.match_range,
      ranking_level: score.ranking_level,
      basis: score.basis,
    },
  }))
}
