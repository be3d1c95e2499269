import { FAILURE_STATUS, Failure, type FailureCode } from '../domain/failure.ts'

export interface FailureReply {
  readonly success: false
  readonly status: number
  readonly code: FailureCode
  /** Written for the user. */
  readonly error: string
  readonly field?: string
  readonly hint?: string
  readonly retry_after_ms?: number
}

export type Reply<Body> = ({ readonly success: true } & Body) | FailureReply

/** The envelope of a success: the seed's `{ success: true, ... }`. */
export function successReply<Body extends object>(body: Body): { success: true } & Body {
  return { success: true, ...body }
}

/** The envelope of a failure. An error that is not a `Failure` becomes `unexpected`. */
export function failureReply(error: unknown, unexpected: Failure): FailureReply {
  const failure = error instanceof Failure ? error : unexpected
  const { field, hint, retry_after_ms } = failure.details
  return {
    success: false,
    status: FAILURE_STATUS[failure.code],
    code: failure.code,
    error: failure.message,
    ...(field === undefined ? {} : { field }),
    ...(hint === undefined ? {} : { hint }),
    ...(retry_after_ms === undefined ? {} : { retry_after_ms }),
  }
}

/** The failure a reply carries, for the caller's side to throw. */
export function failureOf(reply: FailureReply): Failure {
  const { field, hint, retry_after_ms } = reply
  return new Failure(reply.code, reply.error, { field, hint, retry_after_ms })
}
