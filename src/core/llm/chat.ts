import * as z from 'zod'
import { GROQ_URL } from '../domain/llm-settings.ts'
import { ChatError, durationMs, type Limits, limitsOf } from './chat-error.ts'
import { type Prompt, REPLY_SCHEMA } from './prompt.ts'

/** Where requests go: Groq, or any server that speaks OpenAI's chat API. */
export interface ChatServer {
  /** Without a slash at its end: `https://api.groq.com/openai/v1`. */
  readonly url: string
  /** Absent for a server that asks for none, such as one on this computer. */
  readonly key?: string | undefined
  /** How long an answer may take, in milliseconds; `REQUEST_TIMEOUT_MS` when absent. */
  readonly timeoutMs?: number | undefined
}

export interface ChatReply {
  readonly text: string
  /** Tokens the server counted, prompt and answer; undefined when it does not say. */
  readonly tokens: number | undefined
  readonly limits: Limits
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Chrome cuts a worker's request after 30 s without an event; we stop before it does. */
export const REQUEST_TIMEOUT_MS = 25_000

const TEMPERATURE = 0.3

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullable() }) })).min(1),
  usage: z.object({ total_tokens: z.number() }).partial().optional(),
})
const modelList = z.object({
  data: z.array(z.object({ id: z.string(), active: z.boolean().optional() })),
})
const errorBody = z.object({
  error: z.object({
    message: z.string().catch(''),
    code: z.string().nullable().catch(null).optional(),
  }),
})

/**
 * The ids of the models this account may use; also the test of a key.
 * @throws {ChatError}
 */
export async function listModels(
  server: ChatServer,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<string[]> {
  const response = await request(server, '/models', { method: 'GET' }, fetch, signal)
  const parsed = modelList.safeParse(await readJson(response, signal))
  if (!parsed.success)
    throw new ChatError('bad_reply', 'The server did not answer with a list of models')
  return parsed.data.data.filter(({ active }) => active !== false).map(({ id }) => id)
}

/**
 * Asks a model once. No retry happens here: pacing decides when the next request goes out.
 * @throws {ChatError}
 */
export async function chat(
  server: ChatServer,
  model: string,
  prompt: Prompt,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<ChatReply> {
  const body = {
    model,
    messages: prompt.messages,
    temperature: TEMPERATURE,
    max_completion_tokens: prompt.maxTokens,
    response_format: responseFormat(model),
    ...reasoning(model),
  }
  const init = { method: 'POST', body: JSON.stringify(body) }
  const response = await request(server, '/chat/completions', init, fetch, signal)
  const limits = limitsOf(response.headers)
  const parsed = completion.safeParse(await readJson(response, signal))
  const text = parsed.data?.choices[0]?.message.content
  if (!text) throw new ChatError('bad_reply', 'The model gave no answer', { limits })
  return { text, tokens: parsed.data?.usage?.total_tokens, limits }
}

/** Only the gpt-oss models take a strict schema; the others promise JSON of no given form. */
function responseFormat(model: string): object {
  return /gpt-oss/.test(model)
    ? { type: 'json_schema', json_schema: { name: 'job_fit', strict: true, schema: REPLY_SCHEMA } }
    : { type: 'json_object' }
}

/** Thinking is paid from the answer's tokens, and this question needs little of it. */
function reasoning(model: string): { reasoning_effort?: string } {
  if (/gpt-oss/.test(model)) return { reasoning_effort: 'low' }
  return /qwen/.test(model) ? { reasoning_effort: 'none' } : {}
}

async function request(
  server: ChatServer,
  path: string,
  init: RequestInit,
  fetch: Fetch,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const timeout = AbortSignal.timeout(server.timeoutMs ?? REQUEST_TIMEOUT_MS)
  let response: Response
  try {
    response = await fetch(server.url + path, {
      ...init,
      headers: {
        'content-type': 'application/json',
        ...(server.key ? { authorization: `Bearer ${server.key}` } : {}),
      },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      // A redirect would carry the key to an address that the user has not chosen.
      redirect: 'error',
    })
  } catch (error) {
    signal?.throwIfAborted()
    throw unreachable(server, timeout.aborted, error)
  }
  if (!response.ok) throw await refusal(response, server, signal)
  return response
}

async function readJson(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return await response.json()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    signal?.throwIfAborted()
    throw new ChatError('unreachable', 'The connection was cut in the middle of an answer', {
      cause: error,
    })
  }
}

function unreachable({ url }: ChatServer, timedOut: boolean, cause: unknown): ChatError {
  const host = new URL(url).host
  if (timedOut) {
    return new ChatError('unreachable', `${host} did not answer in time`, { cause })
  }
  const hint = isLocal({ url }) ? LOCAL_HINT : ''
  return new ChatError('unreachable', `${host} could not be reached.${hint}`, { cause })
}

const LOCAL_HINT =
  ' Is it running, and does it allow this extension (for Ollama: OLLAMA_ORIGINS=chrome-extension://*)?'

function isLocal({ url }: ChatServer): boolean {
  return /^(localhost$|127\.)/.test(new URL(url).hostname)
}

async function refusal(
  response: Response,
  server: ChatServer,
  signal: AbortSignal | undefined,
): Promise<ChatError> {
  const limits = limitsOf(response.headers)
  const parsed = errorBody.safeParse(await readJson(response, signal).catch(() => undefined))
  const { message = '', code = null } = parsed.data?.error ?? {}
  const retryAfterMs = retryAfter(response.headers, message)
  const more = { limits, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  const { status } = response
  if (status === 403 && isLocal(server)) {
    return new ChatError('unauthorized', `The server refuses this extension.${LOCAL_HINT}`, more)
  }
  if (status === 401 || status === 403) {
    return new ChatError(
      'unauthorized',
      'The key was not accepted. Check it in the settings.',
      more,
    )
  }
  if (status === 404) {
    return new ChatError(
      'model_gone',
      'This model is not offered any more. Choose another in the settings.',
      more,
    )
  }
  if (status === 413) {
    return new ChatError('too_large', 'The question is too long for this account’s limits', more)
  }
  if (status === 429) {
    return isDayLimit(message, retryAfterMs)
      ? new ChatError('day_limit', 'The account’s limit for today is used up', more)
      : new ChatError('minute_limit', minuteLimitText(server), more)
  }
  if (status === 400 && code === 'json_validate_failed') {
    return new ChatError('bad_reply', 'The model did not answer in the form asked for', more)
  }
  if (status === 498 || status >= 500) {
    return new ChatError('overloaded', `The server is over capacity or failing (${status})`, more)
  }
  return new ChatError('refused', `The server refused the question (${status})`, more)
}

function minuteLimitText({ url }: ChatServer): string {
  return url === GROQ_URL
    ? 'Groq rate limit reached'
    : `The limit a minute of ${new URL(url).host} is reached`
}

function retryAfter(headers: Headers, message: string): number | undefined {
  const seconds = headers.get('retry-after')
  if (seconds !== null && /^[\d.]+$/.test(seconds.trim())) return Math.ceil(Number(seconds) * 1_000)
  return durationMs(/try again in ([\dhms.]+s)/i.exec(message)?.[1])
}

/** Minute and day share one code; only the message and the length of the wait tell them apart. */
function isDayLimit(message: string, retryAfterMs: number | undefined): boolean {
  if (/per minute|\b[RT]PM\b/i.test(message)) return false
  return /per day|\b[RT]PD\b/i.test(message) || (retryAfterMs ?? 0) > 120_000
}
