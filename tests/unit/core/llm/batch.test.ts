import { afterEach, describe, expect, test } from 'vitest'
import type { Score } from '#core/domain/score.ts'
import { createBatchQueue } from '#core/llm/batch-queue.ts'
import { createPacer } from '#core/llm/pacing.ts'
import { progressOf } from '#core/llm/progress.ts'
import { honestAnswer } from '#tests/support/groq-answers.ts'
import { type DoubleOptions, type GroqDouble, startGroqDouble } from '#tests/support/groq-double.ts'
import { PROFILE, postings, questionsOf } from '#tests/support/llm-postings.ts'
import { MODEL, modelPorts } from '#tests/support/llm-setup.ts'
import { emptyDisk, llmStorage } from '#tests/support/llm-storage.ts'
import { fastPulse } from '#tests/support/pulses.ts'

const doubles: GroqDouble[] = []

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

async function setUp(options: DoubleOptions = {}, key = 'gsk_test', speed = 200) {
  const pulse = fastPulse(speed)
  const double = await startGroqDouble({ ...options, clock: pulse })
  doubles.push(double)
  const disk = emptyDisk()
  const storage = llmStorage(disk)
  const model = modelPorts({ url: double.url, key, timeoutMs: 1_000 }, pulse)
  const alarms: number[] = []
  const progressed: Score[][] = []
  let ids = 0
  const queue = createBatchQueue({
    storage,
    modelFor: async () => model,
    now: () => pulse.now(),
    progressed: (_, scores) => void progressed.push([...scores]),
    newId: () => `batch ${++ids}`,
    wakeAt: async (at) => void alarms.push(at),
  })
  const answers = (id: string) => [...(disk.answers.get(id)?.values() ?? [])]
  /** Rings the alarms until nothing is left. */
  const finish = async () => {
    let rounds = 0
    for (let result = await queue.pump(); result.state === 'waiting'; rounds += 1) {
      await pulse.sleep(result.until - pulse.now())
      result = await queue.pump()
    }
    return rounds
  }
  return { pulse, double, disk, queue, storage, alarms, progressed, answers, finish }
}

test('a batch is answered to the last posting, and told as it goes', async () => {
  const { queue, double, progressed, answers } = await setUp()
  const id = await queue.start(questionsOf(postings(23)), PROFILE, MODEL)
  expect(await queue.pump()).toEqual({ state: 'idle' })
  expect(answers(id).filter(({ mode }) => mode === 'llm')).toHaveLength(23)
  expect(double.requests).toBe(5)
  expect(new Set(progressed.flat().map(({ job_id }) => job_id)).size).toBe(23)
  expect(progressed.length).toBe(5)
})

test('many who ask for a pump get one', async () => {
  const { queue, double } = await setUp()
  await queue.start(questionsOf(postings(10)), PROFILE, MODEL)
  await Promise.all([queue.pump(), queue.pump(), queue.pump()])
  expect(double.requests).toBe(2)
})

describe('a text that was answered before', () => {
  test('is not paid for again, and its answer has the new posting’s id', async () => {
    const { queue, double, progressed } = await setUp()
    await queue.start(questionsOf(postings(5)), PROFILE, MODEL)
    await queue.pump()
    const renamed = postings(5).map((posting) => ({
      ...posting,
      job_id: `again ${posting.job_id}`,
    }))
    await queue.start(questionsOf(renamed), PROFILE, MODEL)
    await queue.pump()
    expect(double.requests).toBe(1)
    expect(progressed[1]?.map(({ job_id }) => job_id)).toEqual(renamed.map(({ job_id }) => job_id))
  })

  test('is asked once when it stands in a batch twice', async () => {
    const { queue, double, progressed } = await setUp()
    const [one] = postings(1)
    if (!one) throw new Error('No posting')
    await queue.start(questionsOf([one, { ...one, job_id: 'twin' }]), PROFILE, MODEL)
    await queue.pump()
    expect([...double.answeredCount.values()]).toEqual([1])
    expect(progressed.flat().map(({ job_id }) => job_id)).toEqual([one.job_id, 'twin'])
  })

  test.each([
    ['profile', { ...PROFILE, skills: ['Go'] }, MODEL],
    ['model', PROFILE, 'openai/gpt-oss-120b'],
  ])('is asked again for another %s', async (_, profile, model) => {
    const { queue, double } = await setUp()
    await queue.start(questionsOf(postings(5)), PROFILE, MODEL)
    await queue.start(questionsOf(postings(5)), profile, model)
    await queue.pump()
    expect(double.requests).toBe(2)
  })
})

describe('a server that refuses', () => {
  test('a wrong key fails one request, and every posting says why', async () => {
    const { queue, double, answers } = await setUp({ key: 'gsk_right' })
    const id = await queue.start(questionsOf(postings(30)), PROFILE, MODEL)
    await queue.pump()
    expect(answers(id)).toHaveLength(30)
    for (const { mode, error } of answers(id)) {
      expect([mode, error]).toEqual([
        'heuristic',
        'The key was not accepted. Check it in the settings.',
      ])
    }
    expect(double.requestsOfAnyKind).toBe(1)
  })

  test('a failure is not remembered as an answer', async () => {
    let broken = true
    const { queue, double, answers } = await setUp({
      fault: () => (broken ? 'json_validate_failed' : undefined),
    })
    await queue.start(questionsOf(postings(2)), PROFILE, MODEL)
    await queue.pump()
    broken = false
    const id = await queue.start(questionsOf(postings(2)), PROFILE, MODEL)
    await queue.pump()
    expect(answers(id).map(({ mode }) => mode)).toEqual(['llm', 'llm'])
    expect(double.requests).toBe(3)
  })

  test('a day’s limit sets the alarm, and nothing is lost', async () => {
    const { queue, pulse, alarms, answers } = await setUp({
      fault: (n) => (n === 2 ? 'day_limit' : undefined),
    })
    const id = await queue.start(questionsOf(postings(10)), PROFILE, MODEL)
    const result = await queue.pump()
    expect(result).toMatchObject({
      state: 'waiting',
      why: 'The account’s limit for today is used up',
    })
    expect(alarms).toHaveLength(1)
    expect(alarms[0] ?? 0).toBeGreaterThan(pulse.now() + 500_000)
    expect(answers(id)).toHaveLength(5)
    expect(await queue.pump()).toMatchObject({ state: 'waiting' })
  })

  test('a network that comes back after minutes loses no answer', async () => {
    const { queue, answers, finish } = await setUp(
      { fault: (n) => (n <= 14 ? 'cut' : undefined) },
      undefined,
      2_000,
    )
    const id = await queue.start(questionsOf(postings(10)), PROFILE, MODEL)
    expect(await finish()).toBeGreaterThanOrEqual(2)
    expect(answers(id).map(({ mode }) => mode)).toEqual(Array.from({ length: 10 }, () => 'llm'))
  })

  test('a server that stays down is given up after a quarter of an hour', async () => {
    const { queue, pulse, answers, finish } = await setUp(
      { fault: () => 'error_503' },
      undefined,
      5_000,
    )
    const startedAt = pulse.now()
    const id = await queue.start(questionsOf(postings(10)), PROFILE, MODEL)
    await finish()
    expect(pulse.now() - startedAt).toBeGreaterThan(15 * 60_000)
    expect(answers(id)).toHaveLength(10)
    expect(new Set(answers(id).map(({ error }) => error))).toEqual(
      new Set(['The server is over capacity or failing (503)']),
    )
  })
})

test('small limits split groups and take their time, without a refusal', async () => {
  const { queue, double, answers, finish } = await setUp({
    tokensPerMinute: 2_500,
    requestsPerMinute: 30,
  })
  const id = await queue.start(questionsOf(postings(6)), PROFILE, MODEL)
  await finish()
  expect(answers(id).map(({ mode }) => mode)).toEqual(Array.from({ length: 6 }, () => 'llm'))
  expect(double.refused429).toBe(0)
})

test('doubtful answers of a shared request are asked apart, each once, also when that takes days', async () => {
  const { queue, double, answers, finish } = await setUp(
    {
      fault: (n) => (n % 3 === 0 ? 'day_limit' : undefined),
      // The model says nonsense whenever it reads several postings at once.
      text: (question) =>
        JSON.stringify({
          results: question.postings.map((one) => ({
            ...honestAnswer(one, question),
            ...(question.postings.length > 1 ? { match_percentage: 0 } : {}),
          })),
        }),
    },
    undefined,
    20_000,
  )
  const id = await queue.start(questionsOf(postings(10)), PROFILE, MODEL)
  await finish()
  expect(answers(id).map(({ mode }) => mode)).toEqual(Array.from({ length: 10 }, () => 'llm'))
  expect(answers(id).every(({ match_score }) => match_score > 0)).toBe(true)
  expect(new Set(double.answeredCount.values())).toEqual(new Set([2]))
})

describe('cancelling', () => {
  test('asks nothing more, and goes on with other batches', async () => {
    const { queue, double, answers } = await setUp({ latencyMs: 20_000 })
    const first = await queue.start(questionsOf(postings(50)), PROFILE, MODEL)
    const pumping = queue.pump()
    const other = postings(3).map((one) => ({ ...one, job_title: `Other ${one.job_title}` }))
    const second = await queue.start(questionsOf(other), PROFILE, MODEL)
    await expect.poll(() => double.requests).toBe(1)
    await queue.cancel(first)
    expect(await pumping).toEqual({ state: 'idle' })
    expect(answers(first)).toEqual([])
    expect(answers(second).map(({ mode }) => mode)).toEqual(['llm', 'llm', 'llm'])
    expect(double.requests).toBe(2)
  })
})

describe('progress', () => {
  test('tells the time that the account’s limits still ask for', async () => {
    const { queue, pulse, storage } = await setUp({ tokensPerMinute: 8_000 })
    await queue.start(questionsOf(postings(50)), PROFILE, MODEL)
    const batch = await storage.next()
    if (!batch) throw new Error('No batch')
    const now = pulse.now()
    const pace = { requestsPerMinute: 30, shared: 5 }
    const full = { per_minute: 8_000, remaining: 8_000, at: now }
    const { ledger } = createPacer(pulse, { requestsPerMinute: 30 })
    expect(progressOf(batch, { ...pace, ledger }, now)).toEqual({ total: 50, answered: 0 })
    const known = progressOf(batch, { ...pace, ledger: { ...ledger, tokens: full } }, now)
    expect(known.remaining_ms).toBeGreaterThan(220_000)
    expect(known.remaining_ms).toBeLessThan(280_000)
  })

  test('without limits goes by the pace so far, and never before the next wake-up', async () => {
    const { queue, pulse, storage } = await setUp()
    await queue.start(questionsOf(postings(10)), PROFILE, MODEL)
    const batch = await storage.next()
    if (!batch) throw new Error('No batch')
    const { ledger } = createPacer(pulse, { requestsPerMinute: 30 })
    const pace = { requestsPerMinute: 30, shared: 5, ledger }
    const answered = new Set(batch.questions.slice(0, 5).map(({ key }) => key))
    const half = { ...batch, answered, started_at: 1_000 }
    expect(progressOf(half, pace, 3_000)).toEqual({ total: 10, answered: 5, remaining_ms: 2_000 })
    expect(progressOf({ ...half, not_before: 63_000 }, pace, 3_000).remaining_ms).toBe(60_000)
    const done = { ...batch, answered: new Set(batch.questions.map(({ key }) => key)) }
    expect(progressOf(done, pace, 3_000)).toEqual({ total: 10, answered: 10, remaining_ms: 0 })
  })
})
