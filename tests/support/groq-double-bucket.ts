const MINUTE_MS = 60_000

/** A bucket that refills steadily, as Groq's does. */
export class Bucket {
  #left: number
  #at: number
  readonly limit: number

  constructor(limit: number, now: number) {
    this.limit = limit
    this.#left = limit
    this.#at = now
  }

  left(now: number): number {
    return Math.min(this.limit, this.#left + ((now - this.#at) / MINUTE_MS) * this.limit)
  }

  take(amount: number, now: number): boolean {
    const left = this.left(now)
    if (left < amount) return false
    this.#left = left - amount
    this.#at = now
    return true
  }

  /** Milliseconds until `amount` are there. */
  wait(amount: number, now: number): number {
    return Math.max(0, ((amount - this.left(now)) / this.limit) * MINUTE_MS)
  }
}

/** "2m59.56s", the form of Groq's reset headers. */
export function duration(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS)
  const seconds = ((ms % MINUTE_MS) / 1_000).toFixed(2)
  return minutes > 0 ? `${minutes}m${seconds}s` : `${seconds}s`
}
