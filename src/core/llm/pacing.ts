import pLimit from 'p-limit'
import { ChatError, type Limits } from './chat-error.ts'
import { Later } from './later.ts'
import { EMPTY_LEDGER, MINUTE_MS, type PaceLedger } from './pace-ledger.ts'
import { type Reservation, TokenBucket } from './token-bucket.ts'
import { type Priority, Turns } from './turns.ts'

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

export interface Pacer {
  /**
   * Sends when the account's limits allow it, again when the server asks to wait or is over capacity.
   * @throws {ChatError} when trying again cannot help, or did not help a person who waits;
   * {Later} when the wait is too long for a worker, or the server keeps failing a batch
   */
  run<T>(request: PacedRequest<T>): Promise<T>
  readonly ledger: PaceLedger
}

export interface Pace {
  /** No header tells it: 30 for Groq (2026-11), `Infinity` where nobody counts. */
  readonly requestsPerMinute: number
  /** What an earlier worker learned. */
  readonly ledger?: PaceLedger | undefined
  /** Told after each change what the next worker should know. */
  readonly remember?: (ledger: PaceLedger) => void
}

/**
 * Requests of batches under way at once; more makes none faster under the limits we know. A browser opens six
 * connections to a server without HTTP/2, such as Ollama: the last one is left to a person who waits.
 */
const CONCURRENCY = 5
/** Chrome stops a worker 30 s after its last event; a longer wait is stored instead. */
export const LONGEST_SLEEP_MS = 25_000
const TRIES = 4
const FIRST_BACKOFF_MS = 1_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** Clocks and rounding differ a little between the server and us. */
const MARGIN_MS = 60

/** One account's queue. It learns the limits from the answers, and never asks for more than they allow. */
export function createPacer(pulse: Pulse, pace: Pace): Pacer {
  const { requestsPerMinute, ledger = EMPTY_LEDGER, remember = () => {} } = pace
  const batchSlots = pLimit(CONCURRENCY)
  const bucket = new TokenBucket(ledger.tokens)
  const turns = new Turns((ms, signal) => pulse.sleep(ms, signal))
  let sentAt = [...ledger.sent_at]
  let blockedUntil = ledger.blocked_until
  /** False until an answer told the limits, and again after a failure: then one request at a time. */
  let knowsServer = ledger.tokens !== undefined

  function currentLedger(): PaceLedger {
    return { sent_at: [...sentAt], tokens: bucket.ledger, blocked_until: blockedUntil }
  }

  /** Milliseconds until a request of this size may go; undefined while only an answer can tell. */
  function delayOf({ tokens, priority }: PacedRequest<unknown>): number | undefined {
    if (priority === 'batch') {
      if (turns.personWaits || (!knowsServer && bucket.requestsOpen > 0)) return undefined
    }
    const now = pulse.now()
    sentAt = sentAt.filter((at) => now - at < MINUTE_MS)
    const oldest = sentAt.at(-requestsPerMinute)
    const forRequests =
      sentAt.length < requestsPerMinute || oldest === undefined ? 0 : oldest + MINUTE_MS - now
    const delay = Math.max(blockedUntil - now, forRequests, bucket.waitFor(tokens, now))
    return delay <= 0 ? 0 : delay + MARGIN_MS
  }

  /** Waits for this request's turn, and takes its tokens in the same moment. */
  async function turn(request: PacedRequest<unknown>): Promise<Reservation> {
    while (true) {
      request.signal?.throwIfAborted()
      const delay = delayOf(request)
      if (delay === 0) {
        sentAt.push(pulse.now())
        const reservation = bucket.reserve(request.tokens, pulse.now())
        remember(currentLedger())
        return reservation
      }
      if (delay !== undefined && delay > LONGEST_SLEEP_MS) {
        // Those who let this one pass would wait for an answer that does not come.
        turns.wake()
        throw new Later(pulse.now() + delay)
      }
      await turns.wait(request.priority, delay, request.signal)
    }
  }

  async function sendOnce<T>(request: PacedRequest<T>): Promise<T> {
    const reservation = await turn(request)
    try {
      const { value, limits } = await request.send()
      learn(reservation, limits)
      knowsServer = true
      return value
    } catch (error) {
      if (error instanceof ChatError) {
        learn(reservation, error.limits)
        knowsServer &&= !helpsToWait(error)
        block(error.retryAfterMs ?? 0)
      } else giveBack(reservation)
      throw error
    } finally {
      remember(currentLedger())
      turns.wake()
    }
  }

  function learn(reservation: Reservation, limits: Limits | undefined): void {
    bucket.settle(reservation, limits, pulse.now())
    if (limits?.remainingRequests === 0) block(DAY_MS / (limits.requestsPerDay ?? 1_000))
  }

  /** Nothing was sent. */
  function giveBack(reservation: Reservation): void {
    bucket.giveBack(reservation)
    const at = sentAt.lastIndexOf(reservation.sentAt)
    if (at >= 0) sentAt.splice(at, 1)
  }

  function block(ms: number): void {
    blockedUntil = Math.max(blockedUntil, pulse.now() + ms)
  }

  async function sendUntilAnswered<T>(request: PacedRequest<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await sendOnce(request)
      } catch (error) {
        if (!(error instanceof ChatError) || !helpsToWait(error)) throw error
        // Jitter, so that many browsers do not come back at the same moment.
        const backoff = FIRST_BACKOFF_MS * 2 ** (tries - 1) * (0.5 + pulse.random())
        if (error.retryAfterMs === undefined) block(backoff)
        if (blockedUntil - pulse.now() > LONGEST_SLEEP_MS) {
          throw new Later(blockedUntil, { reason: error })
        }
        if (tries < TRIES) continue
        if (request.priority === 'now') throw error
        throw new Later(blockedUntil, { reason: error, stalled: true })
      }
    }
  }

  return {
    // People do not queue behind a batch for one of its slots.
    run: (request) =>
      request.priority === 'now'
        ? sendUntilAnswered(request)
        : batchSlots(() => sendUntilAnswered(request)),
    get ledger() {
      return currentLedger()
    },
  }
}

function helpsToWait({ kind }: ChatError): boolean {
  return ['minute_limit', 'day_limit', 'overloaded', 'unreachable'].includes(kind)
}
