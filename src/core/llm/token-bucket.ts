import type { Limits } from './chat-error.ts'
import { MINUTE_MS, type PaceLedger } from './pace-ledger.ts'

/** A request that was sent and whose cost the server may not have told yet. */
export interface Reservation {
  /** Counts up, since several can be sent in one millisecond. */
  readonly order: number
  /** Milliseconds since 1970. */
  readonly sentAt: number
  readonly tokens: number
}

/**
 * Our picture of the account's tokens a minute: it refills steadily, as the reset headers show, and is
 * set right by the headers of every answer.
 */
export class TokenBucket {
  #perMinute: number | undefined
  #remaining: number
  #at: number
  readonly #open = new Set<Reservation>()
  #order = 0

  constructor(known: PaceLedger['tokens']) {
    this.#perMinute = known?.per_minute
    this.#remaining = known?.remaining ?? 0
    this.#at = known?.at ?? 0
  }

  get requestsOpen(): number {
    return this.#open.size
  }

  get ledger(): PaceLedger['tokens'] {
    if (this.#perMinute === undefined) return undefined
    return { per_minute: this.#perMinute, remaining: this.#remaining, at: this.#at }
  }

  /** Milliseconds until this many tokens may be asked for; 0 while the limit is not known. */
  waitFor(tokens: number, now: number): number {
    if (this.#perMinute === undefined) return 0
    const missing = Math.min(tokens, this.#perMinute) - this.#available(now)
    return missing <= 0 ? 0 : Math.ceil((missing / this.#perMinute) * MINUTE_MS)
  }

  reserve(tokens: number, now: number): Reservation {
    this.#remaining = this.#available(now) - tokens
    this.#at = now
    this.#order += 1
    const reservation = { order: this.#order, sentAt: now, tokens }
    this.#open.add(reservation)
    return reservation
  }

  /** Takes in what an answer told. The server has seen what was sent before it, not what came after. */
  settle(reservation: Reservation, limits: Limits | undefined, now: number): void {
    this.#open.delete(reservation)
    if (limits?.tokensPerMinute !== undefined) this.#perMinute = limits.tokensPerMinute
    if (limits?.remainingTokens === undefined) return
    const later = [...this.#open].filter(({ order }) => order > reservation.order)
    this.#remaining = limits.remainingTokens - later.reduce((sum, { tokens }) => sum + tokens, 0)
    this.#at = now
  }

  /** The request was never sent: its tokens are there again. */
  giveBack(reservation: Reservation): void {
    if (this.#open.delete(reservation)) this.#remaining += reservation.tokens
  }

  #available(now: number): number {
    const limit = this.#perMinute
    if (limit === undefined) return this.#remaining
    const refilled = (Math.max(0, now - this.#at) / MINUTE_MS) * limit
    return Math.min(limit, this.#remaining + refilled)
  }
}
