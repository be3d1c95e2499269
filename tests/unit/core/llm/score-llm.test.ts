import { afterEach, describe, expect, test } from 'vitest'
import type { Score } from '#core/domain/score.ts'
import { Later } from '#core/llm/later.ts'
import { type Question, scoreGroup, scoreOne } from '#core/llm/score-llm.ts'
import { honestAnswer } from '#tests/support/groq-answers.ts'
import {
  type DoubleOptions,
  type Fault,
  type GroqDouble,
  startGroqDouble,
} from '#tests/support/groq-double.ts'
import { PROFILE, postings, questionsOf } from '#tests/support/llm-postings.ts'
import { modelPorts } from '#tests/support/llm-setup.ts'
import { fastPulse } from '#tests/support/pulses.ts'

const doubles: GroqDouble[] = []

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

async function setUp(options: DoubleOptions = {}, more: Parameters<typeof modelPorts>[2] = {}) {
  const pulse = fastPulse(200)
  const double = await startGroqDouble({ ...options, clock: pulse })
  doubles.push(double)
  const ports = modelPorts({ url: double.url, key: 'gsk_test', timeoutMs: 1_000 }, pulse, more)
  return { double, ports }
}

async function scoreAll(
  questions: readonly Question[],
  ports: Awaited<ReturnType<typeof setUp>>['ports'],
): Promise<(Score | undefined)[]> {
  const scores = new Map<Question, Score>()
  await scoreGroup(questions, PROFILE, ports, {
    priority: 'batch',
    keep: async (answers) => {
      for (const [question, score] of answers) {
        expect(scores.has(question)).toBe(false)
        scores.set(question, score)
      }
    },
  })
  return questions.map((question) => scores.get(question))
}

const once =
  (fault: Fault): NonNullable<DoubleOptions['fault']> =>
  (n) =>
    n === 1 ? fault : undefined

test('one request answers five postings, each with its own', async () => {
  const { double, ports } = await setUp()
  const questions = questionsOf(postings(5))
  const scores = await scoreAll(questions, ports)
  expect(double.requests).toBe(1)
  expect(scores.map((score) => [score?.job_id, score?.mode])).toEqual(
    questions.map(({ posting }) => [posting.job_id, 'llm']),
  )
  expect(scores[0]?.matched_skills).toContain('Python')
})

test.each<Fault>([
  'rate_limited',
  'rate_limited_silently',
  'flex_498',
  'error_500',
  'error_503',
  'html_error',
  'cut',
  'silence',
  'invalid_json',
  'wrong_schema',
  'empty',
  'json_validate_failed',
])('%s once is made good', async (fault) => {
  const { double, ports } = await setUp({ fault: once(fault) })
  const scores = await scoreAll(questionsOf(postings(3)), ports)
  expect(scores.map((score) => score?.mode)).toEqual(['llm', 'llm', 'llm'])
  expect(double.requests).toBe(2)
})

test.each<[Fault, RegExp]>([
  ['invalid_json', /could not be used/],
  ['wrong_schema', /could not be used/],
  ['empty', /could not be used/],
  ['json_validate_failed', /form asked for/],
  ['model_gone', /openai\/gpt-oss-20b is not offered any more. Choose openai\/gpt-oss-120b/],
])('%s for good gives the rules’ score and says why', async (fault, error) => {
  const { double, ports } = await setUp({ fault: () => fault })
  const questions = questionsOf(postings(2))
  const scores = await scoreAll(questions, ports)
  for (const [at, score] of scores.entries()) {
    expect(score).toMatchObject({ mode: 'heuristic', match_score: 51 })
    expect(score?.error).toMatch(error)
    expect(score?.job_id).toBe(questions[at]?.posting.job_id)
  }
  expect(double.requests).toBeLessThanOrEqual(2)
})

test('the second try has more room for the answer', async () => {
  const { double, ports } = await setUp({ fault: once('json_validate_failed') })
  await scoreAll(questionsOf(postings(1)), ports)
  const rooms = double.bodies.map(
    (body) => (JSON.parse(body) as { max_completion_tokens: number }).max_completion_tokens,
  )
  expect(rooms).toEqual([500, 750])
})

test('only what is missing is asked again', async () => {
  const { double, ports } = await setUp({
    text: (question, n) =>
      n === 1
        ? JSON.stringify({
            results: question.postings.slice(0, 3).map((one) => honestAnswer(one, question)),
          })
        : undefined,
  })
  const scores = await scoreAll(questionsOf(postings(5)), ports)
  expect(scores.every((score) => score?.mode === 'llm')).toBe(true)
  const second = JSON.parse(double.bodies[1] ?? '') as { messages: { content: string }[] }
  const asked = JSON.parse(second.messages[1]?.content ?? '') as { postings: { title: string }[] }
  expect(asked.postings.map(({ title }) => title)).toEqual([
    'Backend Engineer, team 4',
    'Backend Engineer, team 5',
  ])
})

test('a request that is too large is split until it fits', async () => {
  const { double, ports } = await setUp({ fault: (n) => (n <= 2 ? 'too_large' : undefined) })
  const scores = await scoreAll(questionsOf(postings(4)), ports)
  expect(scores.every((score) => score?.mode === 'llm')).toBe(true)
  expect(Math.max(...double.answeredCount.values())).toBe(1)
  expect(double.requests).toBe(2 + 3)
})

test('one posting that is too large for the account says so', async () => {
  const { ports } = await setUp({ tokensPerMinute: 900 })
  const [score] = await scoreAll(questionsOf(postings(1)), ports)
  expect(score).toMatchObject({ mode: 'heuristic' })
  expect(score?.error).toBe('The question is too long for this account’s limits')
})

test('answers that came are kept when the rest has to wait', async () => {
  const { ports } = await setUp({
    fault: (n) => (n === 2 ? 'day_limit' : undefined),
    text: (question) =>
      JSON.stringify({
        results: question.postings.slice(0, 2).map((one) => honestAnswer(one, question)),
      }),
  })
  const kept: string[] = []
  const asking = scoreGroup(questionsOf(postings(5)), PROFILE, ports, {
    priority: 'batch',
    keep: async (answers) => {
      for (const score of answers.values()) kept.push(score.job_id)
    },
  })
  await expect(asking).rejects.toThrow(Later)
  expect(kept).toEqual(['4100000000', '4100000001'])
})

describe('one posting for a person', () => {
  test('is answered', async () => {
    const { ports } = await setUp()
    const [question] = questionsOf(postings(1))
    if (!question) throw new Error('No posting')
    expect(await scoreOne(question, PROFILE, ports)).toMatchObject({ mode: 'llm' })
  })

  test('keeps the rules’ score when the server stays down', async () => {
    const { ports } = await setUp({ fault: () => 'error_503' })
    const [question] = questionsOf(postings(1))
    if (!question) throw new Error('No posting')
    expect(await scoreOne(question, PROFILE, ports)).toMatchObject({
      mode: 'heuristic',
      error: 'The server is over capacity or failing (503)',
    })
  })
})

describe('the day’s budget', () => {
  test('stops before it is exceeded, and counts what answers cost', async () => {
    const { double, ports } = await setUp({}, { daily: 3_000 })
    const [one, other, third] = questionsOf(postings(3))
    if (!one || !other || !third) throw new Error('No postings')
    await scoreAll([one], ports)
    expect(await ports.budget.spent()).toBe(double.tokensSpent)
    await scoreAll([other], ports)
    await expect(scoreAll([third], ports)).rejects.toThrow('budget of 3,000 tokens a day')
    expect(double.requests).toBe(2)
  })

  test('is not spent by a request that failed', async () => {
    const { ports } = await setUp({ fault: () => 'json_validate_failed' })
    await scoreAll(questionsOf(postings(1)), ports)
    expect(await ports.budget.spent()).toBe(0)
  })
})
