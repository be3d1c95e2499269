import { afterEach, describe, expect, test } from 'vitest'
import { DEFAULT_LLM_SETTINGS, type LlmSettings } from '#core/domain/llm-settings.ts'
import { createBudget } from '#core/llm/budget.ts'
import { askBuiltIn, type BuiltInModel, builtInState } from '#core/llm/built-in.ts'
import { createModels, serverOf } from '#core/llm/connect.ts'
import type { PaceLedger } from '#core/llm/pace-ledger.ts'
import { buildPrompt } from '#core/llm/prompt.ts'
import { scoreOne } from '#core/llm/score-llm.ts'
import { type GroqDouble, startGroqDouble } from '#tests/support/groq-double.ts'
import { PROFILE, postings, questionsOf, sameSkill } from '#tests/support/llm-postings.ts'
import { MODEL } from '#tests/support/llm-setup.ts'
import { dayUseStorage } from '#tests/support/llm-storage.ts'
import { fastPulse } from '#tests/support/pulses.ts'

const doubles: GroqDouble[] = []

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

/** Chrome's model as its interface describes it; the text of its answer is given. */
function builtIn(
  answer: () => Promise<string>,
  availability: Awaited<ReturnType<BuiltInModel['availability']>> = 'available',
): BuiltInModel & { readonly open: () => number } {
  let open = 0
  return {
    open: () => open,
    availability: async () => availability,
    async create() {
      open += 1
      return {
        prompt: answer,
        destroy() {
          open -= 1
        },
      }
    },
  }
}

function setUp(model?: BuiltInModel) {
  const pulse = fastPulse(200)
  const ledgers = new Map<string, PaceLedger>()
  const sources = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    builtIn: model,
    pulse,
    ledgers: {
      read: async (account: string) => ledgers.get(account),
      write: (account: string, ledger: PaceLedger) => void ledgers.set(account, ledger),
    },
    sameSkill,
  }
  const budget = createBudget(dayUseStorage(), () => pulse.now(), 1_000_000)
  const connect = createModels(sources)
  const choose = (settings: Partial<LlmSettings>, key?: string) =>
    connect({ settings: { ...DEFAULT_LLM_SETTINGS, ...settings }, model: MODEL, key, budget })
  return { choose, ledgers }
}

const [question] = questionsOf(postings(1))
if (!question) throw new Error('No posting')

test('Groq is asked at its own address, others at theirs', () => {
  expect(serverOf({ provider: 'groq', base_url: 'https://elsewhere.example' }, 'k')).toEqual({
    url: 'https://api.groq.com/openai/v1',
    key: 'k',
  })
  expect(serverOf({ provider: 'compatible', base_url: 'http://localhost:1/v1//' }, 'k')).toEqual({
    url: 'http://localhost:1/v1',
    key: 'k',
  })
  expect(serverOf({ provider: 'built_in', base_url: '' }, 'k')).toBeUndefined()
})

test('a server that speaks the same API is asked, and what it taught is remembered', async () => {
  const double = await startGroqDouble({ tokensPerMinute: 8_000 })
  doubles.push(double)
  const { choose, ledgers } = setUp()
  const settings = { provider: 'compatible', base_url: `${double.url}/` } as const
  const [ports, same] = await Promise.all([
    choose(settings, 'gsk_test'),
    choose(settings, 'gsk_test'),
  ])
  expect(same.pacer).toBe(ports.pacer)
  expect(await scoreOne(question, PROFILE, ports)).toMatchObject({ mode: 'llm', model: MODEL })
  const [[account, ledger] = []] = [...ledgers]
  expect(account).toBe(`${double.url} ${MODEL}`)
  expect(account).not.toContain('gsk_test')
  expect(ledger?.tokens?.per_minute).toBe(8_000)
})

describe('Chrome’s own model', () => {
  const answer = JSON.stringify({
    results: [
      {
        job: 1,
        match_percentage: 64,
        ranking_level: 'medium',
        matched_skills: [{ skill: 'Python', quote: 'Python' }],
        missing_skills: [],
        summary: 'Fits.',
      },
    ],
  })

  test('answers without a key, one posting at a time, and is closed after each', async () => {
    const model = builtIn(async () => answer)
    const ports = await setUp(model).choose({ provider: 'built_in' })
    expect(ports.shared).toBe(1)
    expect(await scoreOne(question, PROFILE, ports)).toMatchObject({
      mode: 'llm',
      match_score: 64,
      matched_skills: ['Python'],
    })
    expect(model.open()).toBe(0)
  })

  test.each([
    ['unavailable', 'This browser has no model of its own.'],
    ['downloadable', 'Chrome’s own model has to be downloaded first.'],
    ['downloading', 'Chrome is downloading its own model.'],
  ] as const)('%s says so, and the rules answer', async (availability, text) => {
    const model = builtIn(async () => answer, availability)
    const ports = await setUp(model).choose({ provider: 'built_in' })
    expect(await scoreOne(question, PROFILE, ports)).toMatchObject({
      mode: 'heuristic',
      error: text,
    })
    expect(await builtInState(model)).toEqual({ usable: false, text })
  })

  test('a browser without one says so', async () => {
    expect(await builtInState(undefined)).toMatchObject({ usable: false })
  })

  test('a failure closes the session, and a question too long is told as such', async () => {
    const prompt = buildPrompt(postings(1), PROFILE)
    const broken = builtIn(() => Promise.reject(new Error('crashed')))
    await expect(askBuiltIn(broken, prompt)).rejects.toMatchObject({ kind: 'bad_reply' })
    expect(broken.open()).toBe(0)
    const full = builtIn(() =>
      Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' })),
    )
    await expect(askBuiltIn(full, prompt)).rejects.toMatchObject({ kind: 'too_large' })
  })
})
