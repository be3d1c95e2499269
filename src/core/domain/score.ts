import type { DealbreakerFound } from './dealbreakers.ts'

export const RANKING_LEVELS = ['high', 'medium', 'low'] as const
export type RankingLevel = (typeof RANKING_LEVELS)[number]

/** From this score a posting is `high`; from the next, `medium`. */
export const HIGH_FROM = 70
export const MEDIUM_FROM = 50

/** The level of a score of 0-100, by the seed's thresholds. */
export function rankingLevel(score: number): RankingLevel {
  if (score >= HIGH_FROM) return 'high'
  return score >= MEDIUM_FROM ? 'medium' : 'low'
}

export const EVIDENCE_FIELDS = ['job_title', 'description', 'experience', 'target_role'] as const
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number]

/** A quotation that a point rests on: `field.slice(start, end) === text`. */
export interface Evidence {
  readonly text: string
  readonly field: EvidenceField
  /** Offsets in UTF-16 units into the field as it was given. */
  readonly start: number
  readonly end: number
}

export interface Factor {
  /** May be a fraction, and below 0 for `model`; the factors' points sum to the score before rounding. */
  readonly points: number
  readonly max: number
  readonly evidence: readonly Evidence[]
}

export interface Breakdown {
  readonly skills: Factor
  readonly role: Factor
  readonly experience: Factor
  /**
   * What a model's reading adds to the rules' points or takes from them; only with mode `llm`. With it
   * the points sum to the score. Its evidence is what the model quoted.
   */
  readonly model?: Factor | undefined
}

export type ScoreBasis = 'title' | 'description'
export type ScoreMode = 'heuristic' | 'llm'

/** A skill whose learning would raise a score. */
export interface Raise {
  /** Canonical name of a skill the posting asks for and the profile lacks. */
  readonly skill: string
  /** By how many points the score would rise, with this skill alone. */
  readonly points: number
  /** True when that alone makes the posting `high`. */
  readonly makes_high: boolean
}

/** The score of one posting, as every screen shows it. */
export interface Score {
  readonly job_id: string
  /** 0-100, whole. */
  readonly match_score: number
  /** The same number under the seed's other name. */
  readonly match_percentage: number
  /** Lowest and highest score a description could still give; equal ends when it is known. */
  readonly match_range: readonly [number, number]
  readonly ranking_level: RankingLevel
  /** Spelled as the profile spells them. */
  readonly matched_skills: readonly string[]
  /** `skill_gaps`, then `unmentioned_skills`: the seed has one word for both. */
  readonly missing_skills: readonly string[]
  /** Asked by the posting, not in the profile; canonical names. */
  readonly skill_gaps: readonly string[]
  /** In the profile, not asked by the posting; spelled as the profile spells them. */
  readonly unmentioned_skills: readonly string[]
  /** One sentence for a person. */
  readonly summary: string
  readonly breakdown: Breakdown
  readonly basis: ScoreBasis
  readonly mode: ScoreMode
  /** The model that answered; only with mode `llm`. */
  readonly model?: string | undefined
  /** Things to know before trusting the number, such as a posting that talks to models. */
  readonly flags?: readonly string[] | undefined
  /** Why the score is capped at `DEALBREAKER_CAP` whatever the points come to; absent when nothing caps it. */
  readonly dealbreakers?: readonly DealbreakerFound[] | undefined
  /** What would raise it, most first; absent when no single skill would, or the description is not known. */
  readonly raises?: readonly Raise[] | undefined
  /** Why this result is not what was asked for; the score is then the heuristic's. */
  readonly error?: string | undefined
}
