import { describe, expect, test } from 'vitest'
import { ChatError, type Limits } from '#core/llm/chat-error.ts'
import { Later } from '#core/llm/later.ts'
import type { PaceLedger } from '#core/llm/pace-ledger.ts'
import { createPacer, type Pace, type PacedRequest } from '#core/llm/pacing.ts'
import { VirtualPulse } from '#tests/support/pulses.ts'

/** An account with Groq's buckets, and a note of every request that came. */
class Account {
  readonly sent: { readonly name: string; readonly at: number }[] = []
  refused = 0
  /** Thrown instead of the n-th answer, counted from 1. */
  failure: (n: number) => ChatError | undefined = () => undefined
  latencyMs = 200
  #left: number
  #at: number
  readonly #pulse: VirtualPulse
  readonly #perMinute: number

  constructor(pulse: VirtualPulse, perMinute: number) {
    this.#pulse = pulse
    this.#perMinute = perMinute
    this.#left = perMinute
    this.#at = pulse.now()
  }

  async take(name: string, tokens: number): Promise<{ value: string; limits: Limits }> {
    const now = this.#pulse.now()
    this.sent.push({ name, at: now })
    const failure = this.failure(this.sent.length)
    if (failure) {
      await this.#pulse.sleep(this.latencyMs)
      throw failure
    }
    this.#left = Math.min(
      this.#perMinute,
      this.#left + ((now - this.#at) / 60_000) * this.#perMinute,
    )
    this.#at = now
    if (this.#left < tokens) {
      this.refused += 1
      throw new ChatError('minute_limit', 'Groq rate limit reached', { retryAfterMs: 1_000 })
    }
    this.#left -= tokens
    const limits = { tokensPerMinute: this.#perMinute, remainingTokens: Math.floor(this.#left) }
    await this.#pulse.sleep(this.latencyMs)
    return { value: name, limits }
  }
}

function setUp({ perMinute = 1e9, ...pace }: Partial<Pace> & { perMinute?: number } = {}) {
  const pulse = new VirtualPulse()
  const account = new Account(pulse, perMinute)
  const pacer = createPacer(pulse, { requestsPerMinute: 30, ...pace })
  const ask = (name: string, tokens: number, more: Partial<PacedRequest<string>> = {}) =>
    pacer.run({ tokens, priority: 'batch', send: () => account.take(name, tokens), ...more })
  return { pulse, account, pacer, ask }
}

/** Asks until the answer comes, as a queue woken by alarms does. */
async function patiently<T>(pulse: VirtualPulse, ask: () => Promise<T>): Promise<T> {
  while (true) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Later)) throw error
      await pulse.sleep(error.at - pulse.now())
    }
  }
}

describe('under 30 requests and 8,000 tokens a minute', () => {
  test.each([
    ['large requests', 12, 3_800],
    ['small requests', 90, 200],
    ['requests of all sizes', 40, undefined],
  ])('%s take at most 1.10 of the bound, without a refusal', async (_, count, size) => {
    const { pulse, account, ask } = setUp({ perMinute: 8_000 })
    const sizes = Array.from({ length: count }, (_none, at) => size ?? 100 + ((at * 613) % 3_000))
    const startedAt = pulse.now()
    await pulse.run(
      Promise.all(sizes.map((tokens, at) => patiently(pulse, () => ask(String(at), tokens)))),
    )
    const total = sizes.reduce((sum, tokens) => sum + tokens, 0)
    // The window of requests slides: after each 30, the first of them has to be a minute old.
    const bound = Math.max(((total - 8_000) / 8_000) * 60_000, (Math.ceil(count / 30) - 1) * 60_000)
    expect(account.refused).toBe(0)
    expect((pulse.now() - startedAt) / bound).toBeLessThanOrEqual(1.1)
  })

  test('never are there more than 30 requests in a minute', async () => {
    const { pulse, account, ask } = setUp({ perMinute: 8_000 })
    await pulse.run(
      Promise.all(
        Array.from({ length: 100 }, (_, at) => patiently(pulse, () => ask(String(at), 10))),
      ),
    )
    const times = account.sent.map(({ at }) => at)
    for (const at of times) {
      expect(times.filter((one) => one >= at && one < at + 60_000).length).toBeLessThanOrEqual(30)
    }
  })

  test('a worker that starts anew goes on with what the last one learned', async () => {
    const ledgers: PaceLedger[] = []
    const remember = (ledger: PaceLedger) => void ledgers.push(structuredClone(ledger))
    const { pulse, account, ask } = setUp({ perMinute: 8_000, remember })
    await pulse.run(Promise.all([ask('a', 3_000), ask('b', 3_000)]))
    const next = createPacer(pulse, { requestsPerMinute: 30, ledger: ledgers.at(-1) })
    const asked = next.run({
      tokens: 4_000,
      priority: 'batch',
      send: () => account.take('c', 4_000),
    })
    await pulse.run(asked)
    expect(account.refused).toBe(0)
    expect(pulse.now() - (account.sent[0]?.at ?? 0)).toBeGreaterThan(14_000)
  })
})

describe('a person', () => {
  test('goes before everything of a batch that is under way', async () => {
    const { pulse, account, ask } = setUp({ perMinute: 8_000 })
    const batch = Array.from({ length: 8 }, (_, at) =>
      patiently(pulse, () => ask(`batch ${at}`, 2_000)),
    )
    const person = pulse.sleep(1_000).then(() => ask('person', 2_000, { priority: 'now' }))
    await pulse.run(Promise.all([...batch, person]))
    const names = account.sent.map(({ name }) => name)
    expect(names.indexOf('person')).toBe(4)
    expect(account.refused).toBe(0)
  })

  test('does not wait for the first answer of a batch, nor for a slot', async () => {
    const { pulse, account, ask } = setUp()
    account.latencyMs = 20_000
    const batch = Array.from({ length: 20 }, (_, at) => ask(`batch ${at}`, 10))
    const person = pulse.sleep(100).then(() => ask('person', 10, { priority: 'now' }))
    await pulse.run(Promise.all([...batch, person]))
    expect(account.sent[1]).toMatchObject({ name: 'person' })
  })

  test('who gives up does not leave the batch waiting', async () => {
    const { pulse, account, ask } = setUp({ perMinute: 8_000 })
    const stop = new AbortController()
    await pulse.run(ask('first', 8_000))
    const options = { priority: 'now', signal: stop.signal } as const
    const person = ask('person', 3_000, options).catch(() => 'gave up')
    const batch = ask('batch', 1_000)
    pulse.sleep(1_000).then(
      () => stop.abort(),
      () => undefined,
    )
    expect(await pulse.run(Promise.all([person, batch]))).toEqual(['gave up', 'batch'])
    expect(account.sent.map(({ name }) => name)).toEqual(['first', 'batch'])
  })

  test('is told the error when the server fails four times', async () => {
    const { pulse, account, ask } = setUp()
    account.failure = () => new ChatError('overloaded', 'The server is over capacity (503)')
    await expect(pulse.run(ask('person', 10, { priority: 'now' }))).rejects.toThrow('503')
    expect(account.sent).toHaveLength(4)
  })
})

describe('the server', () => {
  test('asks one request at a time until it answered', async () => {
    const { pulse, account, ask } = setUp()
    await pulse.run(Promise.all(Array.from({ length: 10 }, (_, at) => ask(String(at), 10))))
    const times = account.sent.map(({ at }) => at - (account.sent[0]?.at ?? 0))
    expect(times.filter((at) => at < 200)).toHaveLength(1)
    expect(times.filter((at) => at < 400).length).toBe(6)
  })

  test('is obeyed when it asks to wait', async () => {
    const { pulse, account, ask } = setUp()
    const error = new ChatError('minute_limit', 'Wait', { retryAfterMs: 7_000 })
    account.failure = (n) => (n === 1 ? error : undefined)
    await pulse.run(ask('a', 10))
    const [first, second] = account.sent.map(({ at }) => at)
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(7_000)
  })

  test('is left alone for longer and longer when it fails', async () => {
    const { pulse, account, ask } = setUp()
    account.failure = (n) => (n < 4 ? new ChatError('overloaded', '503') : undefined)
    await pulse.run(ask('a', 10))
    const gaps = account.sent.slice(1).map(({ at }, n) => at - (account.sent[n]?.at ?? 0))
    expect(gaps.length).toBe(3)
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
  })

  test('that fails a batch again and again stops it for later', async () => {
    const { pulse, account, ask } = setUp()
    account.failure = () => new ChatError('unreachable', 'No network')
    const error: unknown = await pulse.run(ask('a', 10).catch((reason: unknown) => reason))
    expect(error).toBeInstanceOf(Later)
    expect(error).toMatchObject({ stalled: true, message: 'No network' })
  })

  test('that says tomorrow is not waited for by a sleeping worker', async () => {
    const { pulse, account, ask } = setUp()
    const error = new ChatError('day_limit', 'Used up', { retryAfterMs: 578_016 })
    account.failure = () => error
    const later: unknown = await pulse.run(ask('a', 10).catch((reason: unknown) => reason))
    expect(later).toMatchObject({ at: pulse.now() + 578_016, stalled: false, reason: error })
    expect(account.sent).toHaveLength(1)
  })

  test('that has no requests left today is not asked', async () => {
    const { pulse, pacer, ask } = setUp()
    const limits = { requestsPerDay: 1_000, remainingRequests: 0 }
    const send = async () => ({ value: 'last', limits })
    await pulse.run(pacer.run({ tokens: 10, priority: 'batch', send }))
    const later: unknown = await pulse.run(ask('a', 10).catch((reason: unknown) => reason))
    expect(later).toBeInstanceOf(Later)
  })

  test('is not asked again about what cannot help', async () => {
    const { pulse, account, ask } = setUp()
    account.failure = () => new ChatError('unauthorized', 'Wrong key')
    await expect(pulse.run(ask('a', 10))).rejects.toThrow('Wrong key')
    expect(account.sent).toHaveLength(1)
  })
})

test('what was never sent costs nothing', async () => {
  const { pulse, account, pacer, ask } = setUp({ perMinute: 8_000 })
  await pulse.run(ask('first', 1_000))
  const before = pacer.ledger
  const send = () => Promise.reject(new Later(0))
  await pulse.run(pacer.run({ tokens: 5_000, priority: 'batch', send }).catch(() => undefined))
  expect(pacer.ledger).toEqual(before)
  expect(account.sent).toHaveLength(1)
})

test('a request larger than the limit is sent alone, for the server to say so', async () => {
  const { pulse, account, ask } = setUp({ perMinute: 8_000 })
  await pulse.run(ask('first', 100))
  await pulse.run(ask('huge', 9_000).catch(() => undefined))
  expect(account.sent.some(({ name }) => name === 'huge')).toBe(true)
})

test('waiting ends with the signal', async () => {
  const { pulse, ask } = setUp({ perMinute: 8_000 })
  await pulse.run(ask('first', 8_000))
  const stop = new AbortController()
  const waiting = ask('second', 1_000, { signal: stop.signal })
  stop.abort(new Error('cancelled'))
  await expect(waiting).rejects.toThrow('cancelled')
})
