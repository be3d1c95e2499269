import { expect, test } from 'vitest'
import type { Score } from '#core/domain/score.ts'
import { createModelAsker, type ModelAsker } from '#linkedin/page-scores-model.ts'
import { askingModel, until } from '#tests/support/asking-model.ts'
import type { DoubleOptions } from '#tests/support/groq-double.ts'
import { postings } from '#tests/support/llm-postings.ts'

async function followed(options: DoubleOptions = {}) {
  const life = new AbortController()
  const scores = new Map<string, Score>()
  const arrivals: number[] = []
  const askers: ModelAsker[] = []
  const onProgress = () => {
    for (const one of askers) one.askAgain()
  }
  const world = await askingModel(options, {}, { caller: 'content', onProgress })
  const asker = createModelAsker(
    world.client,
    (answers) => {
      arrivals.push(answers.length)
      for (const { key, score } of answers) scores.set(key, score)
    },
    life.signal,
  )
  askers.push(asker)
  return { ...world, asker, scores, arrivals, life }
}

const entries = (count: number, isUnread = true) =>
  postings(count).map((posting) => ({ key: posting.job_id, posting, isUnread }))

test('a model’s answers come in as they are there, each once', async () => {
  const { asker, scores, arrivals, double } = await followed({ latencyMs: 30, perPostingMs: 5 })
  asker.follow(entries(22))
  await until(async () => scores.size === 22)
  expect([...scores.values()].map(({ mode }) => mode)).toEqual(Array(22).fill('llm'))
  expect(arrivals.length).toBeGreaterThan(1)
  expect(arrivals.reduce((sum, one) => sum + one, 0)).toBe(22)
  expect([...double.answeredCount.values()]).toEqual(Array(22).fill(1))
})

test('what the rules settled is not asked', async () => {
  const { asker, double } = await followed()
  asker.follow(entries(3, false))
  asker.askAgain()
  expect(double.requestsOfAnyKind).toBe(0)
})

test('an answer for a posting that has become another is not shown', async () => {
  const { asker, scores } = await followed({ latencyMs: 50 })
  const [before] = entries(1)
  if (!before) throw new Error('no posting')
  const after = {
    ...before,
    posting: { ...before.posting, description: 'We need Rust and nothing else at all.' },
  }
  asker.follow([before])
  asker.follow([after])
  await until(async () => scores.size === 1)
  expect(scores.get(before.key)?.matched_skills).toEqual(['Rust'])
})

test('a failed reading ends the waiting with the reason', async () => {
  const { asker, scores } = await followed({ key: 'another' })
  asker.follow(entries(2))
  await until(async () => scores.size === 2)
  for (const { mode, error } of scores.values()) {
    expect({ mode, error }).toEqual({
      mode: 'heuristic',
      error: 'The key was not accepted. Check it in the settings.',
    })
  }
})
