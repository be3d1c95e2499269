import type { ChatError } from './chat-error.ts'

/** The wait is longer than a worker may sleep: the caller stores when to go on, and stops. */
export class Later extends Error {
  override readonly name = 'Later'
  /** Milliseconds since 1970. */
  readonly at: number
  /** What the server said, where it said something. */
  readonly reason: ChatError | undefined
  /** True when every try failed, so that going on for ever would help nobody. */
  readonly stalled: boolean

  constructor(
    at: number,
    {
      message,
      reason,
      stalled = false,
    }: { message?: string; reason?: ChatError; stalled?: boolean } = {},
  ) {
    super(message ?? reason?.message ?? 'Waiting for the account’s limit', { cause: reason })
    this.at = at
    this.reason = reason
    this.stalled = stalled
  }
}
