/** What a pacer knows of an account, as plain data, so that the next worker goes on with it. */
export interface PaceLedger {
  /** When requests went out in the last minute, in milliseconds since 1970, oldest first. */
  readonly sent_at: readonly number[]
  /** The tokens a minute as the last answer told them; absent until one did. */
  readonly tokens?:
    | { readonly per_minute: number; readonly remaining: number; readonly at: number }
    | undefined
  /** Milliseconds since 1970 before which the server wants no request; 0 when it said nothing. */
  readonly blocked_until: number
}

export const EMPTY_LEDGER: PaceLedger = { sent_at: [], blocked_until: 0 }

export const MINUTE_MS = 60_000

/**
 * Milliseconds that requests of these sizes need at least, by the account's buckets: what is in them
 * now, and what flows in each minute. Undefined while no answer has told the tokens a minute.
 */
export function shortestTime(
  tokens: readonly number[],
  ledger: PaceLedger,
  requestsPerMinute: number,
  now: number,
): number | undefined {
  if (ledger.tokens === undefined) return undefined
  const { per_minute, remaining, at } = ledger.tokens
  const available = Math.min(
    per_minute,
    remaining + (Math.max(0, now - at) / MINUTE_MS) * per_minute,
  )
  const asked = tokens.reduce((sum, one) => sum + one, 0)
  const forTokens = ((asked - available) / per_minute) * MINUTE_MS
  const recent = ledger.sent_at.filter((sentAt) => now - sentAt < MINUTE_MS).length
  const forRequests = ((tokens.length + recent - requestsPerMinute) / requestsPerMinute) * MINUTE_MS
  return Math.ceil(Math.max(0, forTokens, forRequests, ledger.blocked_until - now))
}
