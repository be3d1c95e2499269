import type { RankingLevel } from './score.ts'

export const STATUSES = [
  'new',
  'interested',
  'applied',
  'interviewed',
  'rejected',
  'offer',
  'accepted',
  'withdrawn',
  'ghosted',
  'archived',
] as const
/** Where an application stands. Any change is allowed: life is not a state machine. */
export type Status = (typeof STATUSES)[number]

export const SOURCES = ['manual', 'scanner', 'batch_import'] as const
export type Source = (typeof SOURCES)[number]

/** Interview stages we offer; the user may write another. */
export const INTERVIEW_STAGES = ['phone', 'technical', 'onsite', 'final', 'offer'] as const

/** Entering one of these statuses fills its date when it is empty. */
export const STATUS_DATE = {
  applied: 'application_date',
  interviewed: 'interview_date',
  rejected: 'rejection_date',
} as const satisfies Partial<Record<Status, keyof TrackedJob>>

/** A job the user keeps. Times are ISO 8601 UTC with milliseconds. */
export interface TrackedJob {
  readonly id: string
  readonly job_title: string
  readonly company_name: string
  readonly location: string | null
  readonly description: string | null
  readonly job_url: string | null
  /** LinkedIn's number; unique among tracked jobs when present. */
  readonly source_linkedin_id: string | null
  /** 0-100; 0 while the job has not been scored. */
  readonly match_percentage: number
  readonly ranking_level: RankingLevel
  readonly matched_skills: readonly string[]
  readonly missing_skills: readonly string[]
  readonly status: Status
  readonly notes: string | null
  /** Never changes. */
  readonly created_at: string
  /** Moves on every change. */
  readonly updated_at: string
  readonly last_viewed_at: string | null
  readonly application_date: string | null
  readonly rejection_date: string | null
  readonly rejection_reason: string | null
  readonly interview_date: string | null
  readonly interview_stage: string | null
  /** Whole units of `salary_currency` a year unless the text says otherwise. */
  readonly salary_min: number | null
  readonly salary_max: number | null
  readonly source: Source
  /** One sentence that says why the score is what it is. */
  readonly summary: string | null
  /** ISO 4217. */
  readonly salary_currency: string | null
  readonly posted_at: string | null
  readonly follow_up_at: string | null
  readonly applied_url: string | null
}
