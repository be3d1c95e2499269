import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AskedPosting, type GivenAnswer, honestAnswer, type Question } from './groq-answers.ts'
import { Bucket, duration } from './groq-double-bucket.ts'

/** What can go wrong with one request, on demand. */
export type Fault =
  | 'rate_limited'
  | 'minute_limit'
  | 'rate_limited_silently'
  | 'day_limit'
  | 'too_large'
  | 'flex_498'
  | 'error_500'
  | 'error_503'
  | 'cut'
  | 'silence'
  | 'invalid_json'
  | 'wrong_schema'
  | 'empty'
  | 'json_validate_failed'
  | 'model_gone'
  | 'html_error'

export interface DoubleOptions {
  readonly key?: string
  readonly models?: readonly string[]
  readonly requestsPerMinute?: number
  readonly tokensPerMinute?: number
  readonly requestsPerDay?: number
  /** Latency of a request, and of each posting in it, in milliseconds of `clock`. */
  readonly latencyMs?: number
  readonly perPostingMs?: number
  /** What happens to the n-th chat request, counted from 1. */
  readonly fault?: (n: number) => Fault | undefined
  /** Replaces the honest model. */
  readonly answers?: (question: Question) => readonly GivenAnswer[]
  /** Replaces the whole text of the answer. */
  readonly text?: (question: Question, n: number) => string | undefined
  /** Awaited before each answer is written. */
  readonly mayAnswer?: () => Promise<void>
  /** Time, which a test may let run faster. */
  readonly clock?: { now(): number; sleep(ms: number): Promise<void> }
}

export interface GroqDouble {
  /** The address before `/chat/completions`. */
  readonly url: string
  /** The key it takes. */
  readonly key: string
  /** Chat requests that reached the server. */
  readonly requests: number
  /** All requests, those with a wrong key and those for the list of models included. */
  readonly requestsOfAnyKind: number
  /** Of the chat requests, those that the limits let in. */
  readonly admitted: number
  readonly refused429: number
  /** Requests whose asker was gone before the answer was ready. */
  readonly abandoned: number
  /** Tokens of answers that were given. */
  readonly tokensSpent: number
  /** Tokens that admission took, answered or not. */
  readonly tokensAdmitted: number
  /** How often each posting was answered, by its title and description. */
  readonly answeredCount: ReadonlyMap<string, number>
  /** Bodies as they came, for a look at what is sent. */
  readonly bodies: readonly string[]
  close(): Promise<void>
}

const realClock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
}

/** A server with Groq's routes, headers, buckets and errors, on 127.0.0.1. */
export async function startGroqDouble(options: DoubleOptions = {}): Promise<GroqDouble> {
  const { clock = realClock, latencyMs = 0, perPostingMs = 0, key = 'gsk_test' } = options
  const models = options.models ?? ['openai/gpt-oss-20b', 'openai/gpt-oss-120b']
  const started = clock.now()
  const tokens = new Bucket(options.tokensPerMinute ?? 1e9, started)
  const requests = new Bucket(options.requestsPerMinute ?? 1e9, started)
  const counts = {
    any: 0,
    requests: 0,
    admitted: 0,
    refused429: 0,
    tokensSpent: 0,
    tokensAdmitted: 0,
    abandoned: 0,
  }
  const answeredCount = new Map<string, number>()
  const bodies: string[] = []

  function limitHeaders(): Record<string, string> {
    if (options.tokensPerMinute === undefined) return {}
    const now = clock.now()
    const left = tokens.left(now)
    return {
      'x-ratelimit-limit-tokens': String(tokens.limit),
      'x-ratelimit-remaining-tokens': String(Math.floor(left)),
      'x-ratelimit-reset-tokens': duration(tokens.wait(tokens.limit, now)),
      'x-ratelimit-limit-requests': String(options.requestsPerDay ?? 1_000),
      'x-ratelimit-remaining-requests': String((options.requestsPerDay ?? 1_000) - counts.requests),
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    counts.any += 1
    const body = await textOf(request)
    if (request.headers.authorization !== `Bearer ${key}`) {
      return fail(response, 401, 'Invalid API Key', 'invalid_api_key')
    }
    if (request.method === 'GET' && request.url?.endsWith('/models')) {
      return json(response, 200, { data: models.map((id) => ({ id, active: true })) })
    }
    if (request.method !== 'POST' || !request.url?.endsWith('/chat/completions')) {
      return fail(response, 404, 'Unknown request URL', 'unknown_url')
    }
    counts.requests += 1
    bodies.push(body)
    const n = counts.requests
    const asked = JSON.parse(body) as {
      model: string
      max_completion_tokens: number
      messages: { content: string }[]
    }
    const fault = options.fault?.(n)
    if (fault !== undefined && refuse(fault, response, asked.model)) return
    if (!models.includes(asked.model)) return gone(response, asked.model)
    const now = clock.now()
    const cost = Math.ceil(body.length / 4) + asked.max_completion_tokens
    if (cost > tokens.limit) return fail(response, 413, tooLarge(cost), 'rate_limit_exceeded')
    const enough = tokens.left(now) >= cost
    if (!enough || !requests.take(1, now)) {
      return limited(response, enough ? requests.wait(1, now) : tokens.wait(cost, now))
    }
    tokens.take(cost, now)
    counts.tokensAdmitted += cost
    counts.admitted += 1
    const question = JSON.parse(asked.messages.at(-1)?.content ?? '{}') as Question
    await clock.sleep(latencyMs + perPostingMs * question.postings.length)
    if (fault === 'silence') return
    await options.mayAnswer?.()
    if (response.destroyed) {
      counts.abandoned += 1
      return
    }
    const text = textFor(question, n, fault)
    for (const posting of question.postings) {
      const name = nameOf(posting)
      answeredCount.set(name, (answeredCount.get(name) ?? 0) + 1)
    }
    const total = Math.ceil(body.length / 4) + Math.ceil(text.length / 4)
    counts.tokensSpent += total
    const choices = [{ message: { role: 'assistant', content: text }, finish_reason: 'stop' }]
    json(response, 200, { choices, usage: { total_tokens: total } }, limitHeaders())
  }

  function textFor(question: Question, n: number, fault: Fault | undefined): string {
    if (fault === 'invalid_json') return 'Here is what I think: {"results": [{"job": 1,'
    if (fault === 'wrong_schema') return '{"scores": "all fine"}'
    if (fault === 'empty') return '{"results": []}'
    const given = options.text?.(question, n)
    if (given !== undefined) return given
    const results =
      options.answers?.(question) ??
      question.postings.map((posting) => honestAnswer(posting, question))
    return JSON.stringify({ results })
  }

  /** @returns true when the request is answered (or cut) by the fault alone */
  function refuse(fault: Fault, response: ServerResponse, model: string): boolean {
    if (fault === 'rate_limited') limited(response, 2_000)
    else if (fault === 'minute_limit') limited(response, 45_000)
    else if (fault === 'rate_limited_silently') {
      counts.refused429 += 1
      fail(response, 429, 'Too many requests', 'rate_limit_exceeded')
    } else if (fault === 'day_limit') {
      counts.refused429 += 1
      const text = 'Rate limit reached: tokens per day (TPD). Please try again in 9m38.016s.'
      fail(response, 429, text, 'rate_limit_exceeded')
    } else if (fault === 'too_large') fail(response, 413, tooLarge(9_999), 'rate_limit_exceeded')
    else if (fault === 'flex_498') fail(response, 498, 'Capacity exceeded', 'capacity_exceeded')
    else if (fault === 'error_500') fail(response, 500, 'Internal error', 'internal_error')
    else if (fault === 'error_503') fail(response, 503, 'Service unavailable', 'unavailable')
    else if (fault === 'json_validate_failed') {
      fail(response, 400, 'Failed to validate JSON', 'json_validate_failed')
    } else if (fault === 'model_gone') gone(response, model)
    else if (fault === 'html_error') {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>')
    } else if (fault === 'cut') response.socket?.destroy()
    else return false
    return true
  }

  function limited(response: ServerResponse, waitMs: number): void {
    counts.refused429 += 1
    const text = `Rate limit reached: tokens per minute (TPM). Please try again in ${duration(waitMs)}.`
    fail(response, 429, text, 'rate_limit_exceeded', {
      ...limitHeaders(),
      'retry-after': String(Math.ceil(waitMs / 1_000)),
    })
  }

  // A connection that is closed just as it is used again would fail a request that no test asked to fail.
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a server that listens on a port has one
  return {
    url: `http://127.0.0.1:${port}/openai/v1`,
    key,
    get requests() {
      return counts.requests
    },
    get refused429() {
      return counts.refused429
    },
    get admitted() {
      return counts.admitted
    },
    get requestsOfAnyKind() {
      return counts.any
    },
    get abandoned() {
      return counts.abandoned
    },
    get tokensSpent() {
      return counts.tokensSpent
    },
    get tokensAdmitted() {
      return counts.tokensAdmitted
    },
    answeredCount,
    bodies,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function nameOf({
  title,
  description,
}: Pick<AskedPosting, 'title' | 'description'>): string {
  return `${title}\n${description}`
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

function fail(
  response: ServerResponse,
  status: number,
  message: string,
  code: string,
  headers: Record<string, string> = {},
): void {
  json(response, status, { error: { message, type: 'error', code } }, headers)
}

function gone(response: ServerResponse, model: string): void {
  fail(response, 404, `The model \`${model}\` does not exist`, 'model_not_found')
}

function tooLarge(cost: number): string {
  return `Request too large on tokens per minute (TPM): Requested ${cost}`
}
