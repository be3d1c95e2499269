import pLimit from 'p-limit'
import { ChatError, type Limits } from './chat-error.ts'
import { type Reservation, TokenBucket } from './token-bucket.ts'

/** `now` is a person who waits: it goes before everything of a batch. */
export type Priority = 'now' | 'batch'

/** Time and chance, given so that tests can turn them. */
export interface Pulse {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after `ms`, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** 0 up to 1. */
  random(): number
}

export interface Sent<T> {
  readonly value: T
  readonly limits: Limits
}

export interface PacedRequest<T> {
  /** Estimate of prompt and answer together. */
  readonly tokens: number
  readonly priority: Priority
  readonly signal?: AbortSignal | undefined
  send(): Promise<Sent<T>>
}

/** The wait is longer than a worker may sleep: the caller stores when to go on, and stops. */
export class Later extends Error {
  override readonly name = 'Later'
  /** Milliseconds since 1970. */
  readonly at: number
  readonly reason: ChatError | undefined

  constructor(at: number, reason?: ChatError) {
    super(reason?.message ?? 'Waiting for the account’s limit', { cause: reason })
    this.at = at
    this.reason = reason
  }
}

export interface Pacer {
  /**
   * Sends when the account's limits allow it, again when the server asks to wait or is over capacity.
   * @throws {ChatError} when trying again cannot help or did not; {Later} when the wait is too long
   */
  run<T>(request: PacedRequest<T>): Promise<T>
}

/** Requests under way at once; more makes no batch faster under the limits we know. */
const CONCURRENCY = 6
/** No header tells it; Groq's free and developer tiers (2026-11). */
const REQUESTS_PER_MINUTE = 30
const MINUTE_MS = 60_000
/** Chrome stops a worker 30 s after its last event; a longer wait is stored instead. */
export const LONGEST_SLEEP_MS = 25_000
const TRIES = 4
const FIRST_BACKOFF_MS = 1_000
/** Clocks and rounding differ a little between the server and us. */
const MARGIN_MS = 60

interface Waiting {
  readonly priority: Priority
  readonly tokens: number
  readonly go: () => void
}

/** One account's queue. It learns the limits from the answers, and never asks for more than they allow. */
export function createPacer(pulse: Pulse, requestsPerMinute = REQUESTS_PER_MINUTE): Pacer {
  const slots = pLimit(CONCURRENCY)
  const bucket = new TokenBucket()
  const waiting: Waiting[] = []
  let sentAt: number[] = []
  let blockedUntil = 0
  let taught = false

  /** Milliseconds until a request of this size may go; undefined while only an answer can tell. */
  function delayOf(tokens: number): number | undefined {
    const now = pulse.now()
    // The first answer teaches the limits: until then one request at a time.
    if (!taught && bucket.requestsOpen > 0) return undefined
    sentAt = sentAt.filter((at) => now - at < MINUTE_MS)
    const oldest = sentAt.at(-requestsPerMinute)
    const forRequests =
      sentAt.length < requestsPerMinute || oldest === undefined ? 0 : oldest + MINUTE_MS - now
    const delay = Math.max(blockedUntil - now, forRequests, bucket.waitFor(tokens, now))
    return delay <= 0 ? 0 : delay + MARGIN_MS
  }

  /** Waits for this request's turn, people first, and takes its tokens in the same moment. */
  async function turn({ tokens, priority, signal }: PacedRequest<unknown>): Promise<Reservation> {
    while (true) {
      signal?.throwIfAborted()
      const ahead = waiting.some((other) => other.priority === 'now' && priority === 'batch')
      const delay = ahead ? undefined : delayOf(tokens)
      if (delay === 0) {
        sentAt.push(pulse.now())
        return bucket.reserve(tokens, pulse.now())
      }
      if (delay !== undefined && delay > LONGEST_SLEEP_MS) throw new Later(pulse.now() + delay)
      await change(tokens, priority, delay, signal)
    }
  }

  /** Resolves after the delay, or as soon as an answer came in. */
  function change(
    tokens: number,
    priority: Priority,
    delay: number | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = new AbortController()
      const entry: Waiting = { priority, tokens, go: () => settle(resolve) }
      const settle = (done: () => void) => {
        const at = waiting.indexOf(entry)
        if (at >= 0) waiting.splice(at, 1)
        signal?.removeEventListener('abort', abort)
        stop.abort()
        done()
      }
      const abort = () => {
        settle(() => reject(signal?.reason))
        wake()
      }
      waiting.push(entry)
      signal?.addEventListener('abort', abort)
      if (delay !== undefined) {
        pulse.sleep(delay, stop.signal).then(entry.go, () => undefined)
      }
    })
  }

  function wake(): void {
    const peopleFirst = waiting.toSorted(
      (a, b) => Number(b.priority === 'now') - Number(a.priority === 'now'),
    )
    for (const entry of peopleFirst) entry.go()
  }

  async function sendOnce<T>(request: PacedRequest<T>, reservation: Reservation): Promise<T> {
    let limits: Limits | undefined
    try {
      const sent = await request.send()
      limits = sent.limits
      return sent.value
    } catch (error) {
      if (error instanceof ChatError) {
        limits = error.limits
        if (error.retryAfterMs !== undefined) block(error.retryAfterMs)
      }
      throw error
    } finally {
      bucket.settle(reservation, limits, pulse.now())
      taught ||= limits !== undefined
      wake()
    }
  }

  function block(ms: number): void {
    blockedUntil = Math.max(blockedUntil, pulse.now() + ms)
  }

  return {
    async run(request) {
      for (let tries = 1; ; tries += 1) {
        const reservation = await turn(request)
        try {
          return await slots(() => sendOnce(request, reservation))
        } catch (error) {
          if (!(error instanceof ChatError) || !helpsToWait(error) || tries === TRIES) throw error
          if (error.retryAfterMs === undefined) {
            // Jitter, so that many browsers do not come back at the same moment.
            block(FIRST_BACKOFF_MS * 2 ** (tries - 1) * (0.5 + pulse.random()))
          }
          if (blockedUntil - pulse.now() > LONGEST_SLEEP_MS) throw new Later(blockedUntil, error)
        }
      }
    },
  }
}

function helpsToWait({ kind }: ChatError): boolean {
  return ['minute_limit', 'day_limit', 'overloaded', 'unreachable'].includes(kind)
}
