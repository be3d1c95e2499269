import { rankingLevel, type Score } from '#core/domain/score.ts'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import type { MarkLevel } from '../glyph.tsx'

/** How a match is shown: never more exactly than it is known. */
export interface MatchView {
  /** "82", or "35–85" while a description could still raise it, or "35+" where only the lower end was kept. */
  readonly number: string
  readonly level: MarkLevel
  /** True while the description, which could still change it, is not known. */
  readonly isProvisional: boolean
}

export function matchOfScore({
  match_score,
  match_range: [low, high],
  basis,
}: Pick<Score, 'match_score' | 'match_range' | 'basis'>): MatchView {
  const level = rankingLevel(low)
  return {
    number: low === high ? String(match_score) : `${low}–${high}`,
    level: level === rankingLevel(high) ? level : 'open',
    isProvisional: basis === 'title',
  }
}

/** The match of a kept job; undefined when it was never scored. */
export function matchOfJob(
  job: Pick<
    TrackedJob,
    | 'match_percentage'
    | 'ranking_level'
    | 'summary'
    | 'matched_skills'
    | 'missing_skills'
    | 'description'
  >,
): MatchView | undefined {
  const isScored =
    job.match_percentage > 0 ||
    job.summary !== null ||
    job.matched_skills.length > 0 ||
    job.missing_skills.length > 0
  if (!isScored) return undefined
  // Saved from a card: the number is what the title alone earned.
  const isProvisional = job.description === null && job.match_percentage < 100
  return {
    number: `${job.match_percentage}${isProvisional ? '+' : ''}`,
    level: isProvisional && job.ranking_level !== 'high' ? 'open' : job.ranking_level,
    isProvisional,
  }
}
