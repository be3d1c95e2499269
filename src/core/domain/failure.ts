/** Every way a request can fail. The status is what the seed's HTTP API would have answered. */
export const FAILURE_STATUS = {
  invalid: 400,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  scoring_failed: 500,
  storage_failed: 500,
  /** The database was written by a newer version of the extension: it can be read, not changed. */
  read_only: 503,
} as const

export type FailureCode = keyof typeof FAILURE_STATUS

export interface FailureDetails {
  /** The field at fault, as the request spells it (`jobs.3.job_title`). */
  readonly field?: string | undefined
  /** What the caller can do about it. */
  readonly hint?: string | undefined
  readonly retry_after_ms?: number | undefined
}

/** An expected failure: it has a code, and a text written for the caller. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly details: FailureDetails

  constructor(code: FailureCode, message: string, details: FailureDetails = {}, cause?: unknown) {
    super(message, { cause })
    this.code = code
    this.details = details
  }

  get status(): number {
    return FAILURE_STATUS[this.code]
  }
}
