import { afterEach, describe, expect, test } from 'vitest'
import { askServer } from '#core/llm/ask-server.ts'
import { type ChatServer, chat, listModels } from '#core/llm/chat.ts'
import { ChatError, type ChatErrorKind } from '#core/llm/chat-error.ts'
import { buildPrompt } from '#core/llm/prompt.ts'
import {
  type DoubleOptions,
  type Fault,
  type GroqDouble,
  startGroqDouble,
} from '#tests/support/groq-double.ts'
import { PROFILE, postings } from '#tests/support/llm-postings.ts'
import { MODEL } from '#tests/support/llm-setup.ts'

const KEY = 'gsk_test_do_not_tell'
const prompt = buildPrompt(postings(1), PROFILE)
const doubles: GroqDouble[] = []

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

async function start(options: DoubleOptions = {}): Promise<ChatServer & { double: GroqDouble }> {
  const double = await startGroqDouble({ key: KEY, ...options })
  doubles.push(double)
  return { url: double.url, key: KEY, timeoutMs: 1_000, double }
}

async function failureOf(work: Promise<unknown>): Promise<ChatError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ChatError)) throw new Error(`Not a ChatError: ${String(error)}`)
  return error
}

describe('a question', () => {
  test('goes out with a strict schema, low effort and the seed’s numbers', async () => {
    const server = await start()
    await chat(server, MODEL, prompt, fetch)
    expect(JSON.parse(server.double.bodies[0] ?? '')).toMatchObject({
      model: MODEL,
      temperature: 0.3,
      max_completion_tokens: 500,
      reasoning_effort: 'low',
      response_format: { type: 'json_schema', json_schema: { strict: true } },
      messages: [{ role: 'system' }, { role: 'user' }],
    })
  })

  test('asks a model without schemas for JSON only', async () => {
    const server = await start({ models: ['qwen/qwen3.8-27b'] })
    await chat(server, 'qwen/qwen3.8-27b', prompt, fetch)
    const body: unknown = JSON.parse(server.double.bodies[0] ?? '')
    expect(body).toMatchObject({
      response_format: { type: 'json_object' },
      reasoning_effort: 'none',
    })
  })

  test('brings the answer, its cost and the limits', async () => {
    const server = await start({ tokensPerMinute: 8_000, requestsPerDay: 1_000 })
    const reply = await chat(server, MODEL, prompt, fetch)
    expect(JSON.parse(reply.text)).toHaveProperty('results')
    expect(reply.tokens).toBe(server.double.tokensSpent)
    expect(reply.limits).toMatchObject({
      tokensPerMinute: 8_000,
      requestsPerDay: 1_000,
      remainingRequests: 999,
    })
    expect(reply.limits.remainingTokens).toBeLessThan(8_000)
    expect(reply.limits.tokensFullMs).toBeGreaterThan(0)
  })
})

test.each<[Fault, ChatErrorKind, number | undefined]>([
  ['rate_limited', 'minute_limit', 2_000],
  ['rate_limited_silently', 'minute_limit', undefined],
  ['day_limit', 'day_limit', 578_016],
  ['too_large', 'too_large', undefined],
  ['flex_498', 'overloaded', undefined],
  ['error_500', 'overloaded', undefined],
  ['error_503', 'overloaded', undefined],
  ['html_error', 'overloaded', undefined],
  ['cut', 'unreachable', undefined],
  ['silence', 'unreachable', undefined],
  ['json_validate_failed', 'bad_reply', undefined],
  ['model_gone', 'model_gone', undefined],
])('%s is told as %s', async (fault, kind, retryAfterMs) => {
  const server = await start({ fault: () => fault })
  const error = await failureOf(chat(server, MODEL, prompt, fetch))
  expect(error.kind).toBe(kind)
  expect(error.retryAfterMs).toBe(retryAfterMs)
  expect(error.message).not.toBe('')
})

test('a wrong key is told without the key, also in all that hangs on the error', async () => {
  const server = await start()
  const wrong = { ...server, key: 'gsk_wrong_do_not_tell' }
  const errors = [
    await failureOf(chat(wrong, MODEL, prompt, fetch)),
    await failureOf(listModels(wrong, fetch)),
    await failureOf(chat({ ...wrong, url: 'http://127.0.0.1:9/v1' }, MODEL, prompt, fetch)),
  ]
  expect(errors.map(({ kind }) => kind)).toEqual(['unauthorized', 'unauthorized', 'unreachable'])
  for (const error of errors) {
    const text = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`
    expect(text).not.toContain('do_not_tell')
  }
})

test('a server on this computer that is off says how Ollama lets us in', async () => {
  const error = await failureOf(chat({ url: 'http://127.0.0.1:9/v1' }, MODEL, prompt, fetch))
  expect(error.message).toContain('127.0.0.1:9 could not be reached')
  expect(error.message).toContain('OLLAMA_ORIGINS')
})

test('a redirect is refused, since it would carry the key elsewhere', async () => {
  const server = await start()
  const error = await failureOf(
    chat(server, MODEL, prompt, async (url, init) => {
      expect(init.redirect).toBe('error')
      throw new TypeError(`redirected from ${url}`)
    }),
  )
  expect(error.kind).toBe('unreachable')
})

test('cancelling is no failure of the server', async () => {
  const server = await start({ latencyMs: 500 })
  const stop = new AbortController()
  const asking = chat(server, MODEL, prompt, fetch, stop.signal)
  setTimeout(() => stop.abort(new Error('cancelled')), 50)
  await expect(asking).rejects.toThrow('cancelled')
})

test('the account’s models are listed', async () => {
  const server = await start({ models: ['a/b', 'c/d'] })
  expect(await listModels(server, fetch)).toEqual(['a/b', 'c/d'])
})

test('a retired model is named, and another one offered', async () => {
  const server = await start({ models: ['whisper-large-v3', 'openai/gpt-oss-120b'] })
  const error = await failureOf(askServer(server, 'llama-3.3-70b-versatile', prompt, fetch))
  expect(error.kind).toBe('model_gone')
  expect(error.message).toBe(
    'llama-3.3-70b-versatile is not offered any more. Choose openai/gpt-oss-120b in the settings.',
  )
})
