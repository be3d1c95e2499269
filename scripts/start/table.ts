import type { Score } from '#core/domain/score.ts'

/** One scored card as the table of `npm start` shows it. */
export interface ScoredCard {
  /** What is written on the badge in the page. */
  readonly badge: string
  readonly title: string
  readonly company: string
  /** The worker's reply for the same posting. */
  readonly score: Score
}

const WIDTHS = { badge: 9, level: 7, title: 34, company: 20 } as const

/** The cards with the best first, a line each. */
export function scoreTable(cards: readonly ScoredCard[]): string {
  const best = cards.toSorted((one, other) => other.score.match_score - one.score.match_score)
  return [
    row('badge', 'level', 'title', 'company', 'why'),
    ...best.map(({ badge, title, company, score }) =>
      row(badge, score.ranking_level, title, company, score.summary),
    ),
  ].join('\n')
}

function row(badge: string, level: string, title: string, company: string, why: string): string {
  return [
    badge.padEnd(WIDTHS.badge),
    level.padEnd(WIDTHS.level),
    cut(title, WIDTHS.title),
    cut(company, WIDTHS.company),
    why,
  ].join('  ')
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
}
