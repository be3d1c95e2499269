import type { Score } from './score.ts'

/** How much of what a page shows the reader understands. */
export interface PageCheck {
  /** Undefined: nothing to read here. */
  readonly layout: string | undefined
  readonly cards: number
  /** Cards the page has not filled yet. */
  readonly shells: number
  /** Which fields are read on how many of the cards. */
  readonly fields: readonly { readonly field: CheckedField; readonly read: number }[]
  /** Sentences for the user; empty when all is well. */
  readonly warnings: readonly string[]
  /** The best scores among the results of the page, the best first, at most five. */
  readonly best: readonly BestCard[]
  /** Cards that are dimmed or hidden at this moment. */
  readonly toned_down: number
}

/** Without the first four a card is only half read; the others are not on every card. */
export const CHECKED_FIELDS = ['id', 'title', 'company', 'location', 'salary', 'posted_at'] as const
export type CheckedField = (typeof CHECKED_FIELDS)[number]

export interface BestCard {
  readonly title: string
  readonly company: string | undefined
  readonly job_url: string | undefined
  readonly score: Pick<Score, 'match_score' | 'match_range' | 'ranking_level' | 'basis'>
}
