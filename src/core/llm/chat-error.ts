/** Every way a request to a model can fail, by what can be done about it. */
export type ChatErrorKind =
  /** The key is wrong or was revoked. */
  | 'unauthorized'
  /** The model is retired or not offered to this account. */
  | 'model_gone'
  /** Prompt and answer together are over the limit: ask about fewer postings at once. */
  | 'too_large'
  /** Over a limit a minute; waiting helps. */
  | 'minute_limit'
  /** Over a limit a day; waiting until it resets helps. */
  | 'day_limit'
  /** The server is over capacity or broken; trying again later helps. */
  | 'overloaded'
  /** No answer: no network, a refused or cut connection, or silence. */
  | 'unreachable'
  /** The model did not keep to the schema. */
  | 'bad_reply'
  /** Anything else the server refuses. */
  | 'refused'

/** A failed request. Its message is written for the user and never holds the key. */
export class ChatError extends Error {
  override readonly name = 'ChatError'
  readonly kind: ChatErrorKind
  /** How long the server asks to wait, in milliseconds; undefined when it does not say. */
  readonly retryAfterMs: number | undefined
  readonly limits: Limits | undefined

  constructor(
    kind: ChatErrorKind,
    message: string,
    {
      retryAfterMs,
      limits,
      cause,
    }: { retryAfterMs?: number; limits?: Limits; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.kind = kind
    this.retryAfterMs = retryAfterMs
    this.limits = limits
  }
}

/** What the `x-ratelimit-*` headers tell: requests are counted a day, tokens a minute (Groq, 2026-11). */
export interface Limits {
  readonly tokensPerMinute?: number
  readonly remainingTokens?: number
  /** Until the token bucket is full again. */
  readonly tokensFullMs?: number
  readonly requestsPerDay?: number
  readonly remainingRequests?: number
}

/**
 * Milliseconds of a duration such as "2m59.56s", "7.66s", "120ms" or "1h2m"; undefined for another text.
 * The form is that of Groq's reset headers and error texts.
 */
export function durationMs(text: string | null | undefined): number | undefined {
  const match = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:([\d.]+)s)?(?:([\d.]+)ms)?$/.exec(
    (text ?? '').trim(),
  )
  if (!match || match[0] === '') return undefined
  const [days, hours, minutes, seconds, milliseconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const total =
    (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 +
    (seconds ?? 0) * 1_000 +
    (milliseconds ?? 0)
  return Number.isFinite(total) ? Math.ceil(total) : undefined
}

/** Reads the limits that a reply's headers tell; a header that is missing or odd is left out. */
export function limitsOf(headers: Headers): Limits {
  const count = (name: string): number | undefined => {
    const text = headers.get(`x-ratelimit-${name}`)
    return text !== null && /^\d+$/.test(text.trim()) ? Number(text) : undefined
  }
  const limits = {
    tokensPerMinute: count('limit-tokens'),
    remainingTokens: count('remaining-tokens'),
    tokensFullMs: durationMs(headers.get('x-ratelimit-reset-tokens')),
    requestsPerDay: count('limit-requests'),
    remainingRequests: count('remaining-requests'),
  }
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))
}
