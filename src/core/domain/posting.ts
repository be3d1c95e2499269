/** A posting as the scorer sees it. Texts are plain text, never markup. */
export interface Posting {
  /** LinkedIn's number for the posting, or the reader's own key while the number is not known. */
  readonly job_id: string
  readonly job_title: string
  readonly company_name?: string | undefined
  readonly location?: string | undefined
  /** Absent while the page has not shown it: the score is then a range. */
  readonly description?: string | undefined
  /** Read by dealbreakers only; absent while nothing states it. */
  readonly work_mode?: WorkMode | undefined
  readonly salary?: Salary | undefined
}

export const WORK_MODES = ['onsite', 'hybrid', 'remote'] as const
export type WorkMode = (typeof WORK_MODES)[number]

export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const
export type PayPeriod = (typeof PAY_PERIODS)[number]

/** A pay range read from text such as "£60K/yr - £80K/yr". */
export interface Salary {
  /** The text the numbers were read from. */
  readonly text: string
  /** In whole units of `currency` for each `period`; absent when only the other end is stated. */
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** ISO 4217; absent when the sign is ambiguous and the page does not settle it. */
  readonly currency?: string | undefined
  readonly period?: PayPeriod | undefined
}
