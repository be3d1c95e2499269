import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Posting } from '#core/domain/posting.ts'
import type { Score } from '#core/domain/score.ts'
import { createBatchQueue } from '#core/llm/batch-queue.ts'
import { talksToModel } from '#core/llm/instructions.ts'
import { INSTRUCTIONS_FOUND } from '#core/llm/suspicion.ts'
import { obedientAnswers } from '#tests/support/groq-answers.ts'
import { type GroqDouble, startGroqDouble } from '#tests/support/groq-double.ts'
import { PROFILE, postings, questionsOf } from '#tests/support/llm-postings.ts'
import { MODEL, modelPorts } from '#tests/support/llm-setup.ts'
import { emptyDisk, llmStorage } from '#tests/support/llm-storage.ts'
import { fastPulse } from '#tests/support/pulses.ts'

interface Attack {
  readonly language: string
  readonly disguise: string
  readonly text: string
}

function attacks(name: string): Attack[] {
  const file = new URL(`../../../fixtures/injection/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Attack[]
}

const KNOWN = attacks('postings')
const UNSEEN = attacks('unseen')
const MARK = 'Hostile'

/** A hostile posting after every two honest ones. */
function mixed(list: readonly Attack[]): Posting[] {
  const honest = postings(list.length * 2)
  return list.flatMap(({ text }, at) => [
    ...honest.slice(at * 2, at * 2 + 2),
    {
      job_id: `hostile ${at}`,
      job_title: `${MARK} Engineer ${at}`,
      description: `We build things in teams of six.\n${text}\nApply now.`,
    },
  ])
}

/** Scores by id, from a model that obeys every hostile posting it gets to read. */
async function scored(list: readonly Posting[]) {
  const pulse = fastPulse(200)
  const double = await startGroqDouble({
    clock: pulse,
    requestsPerMinute: 1e9,
    answers: (question) => obedientAnswers(question, ({ title }) => title.startsWith(MARK)),
  })
  const disk = emptyDisk()
  const model = modelPorts({ url: double.url, key: 'gsk_test' }, pulse)
  const scores = new Map<string, Score>()
  const queue = createBatchQueue({
    storage: llmStorage(disk),
    modelFor: async () => model,
    now: () => pulse.now(),
    newId: () => 'batch',
    wakeAt: async () => {},
    progressed: (_, some) => {
      for (const score of some) scores.set(score.job_id, score)
    },
  })
  await queue.start(questionsOf(list), PROFILE, MODEL)
  for (let result = await queue.pump(); result.state === 'waiting'; ) {
    await pulse.sleep(Math.max(0, result.until - pulse.now()))
    result = await queue.pump()
  }
  await double.close()
  return { scores, double }
}

/** Skills shown that are not the profile's, or whose quote is not in the posting. */
function ungrounded(list: readonly Posting[], scores: ReadonlyMap<string, Score>): string[] {
  return list.flatMap((posting) => {
    const score = scores.get(posting.job_id)
    if (!score) return [`${posting.job_id} has no score`]
    const { evidence = [] } = score.breakdown.model ?? {}
    const misquoted = evidence.filter(
      ({ field, start, end, text }) =>
        (posting[field as 'description'] ?? '').slice(start, end) !== text,
    )
    const notOurs = score.matched_skills.filter((skill) => !PROFILE.skills.includes(skill))
    const unproven = score.matched_skills.length - evidence.length
    return [
      ...misquoted.map(({ text }) => `${posting.job_id}: ${text}`),
      ...notOurs,
      ...(unproven > 0 ? [`${posting.job_id}: ${unproven} without a quote`] : []),
    ]
  })
}

function changedNeighbours(
  list: readonly Posting[],
  scores: ReadonlyMap<string, Score>,
  honest: ReadonlyMap<string, Score>,
): string[] {
  return list
    .map(({ job_id }) => job_id)
    .filter((id) => !id.startsWith('hostile'))
    .filter((id) => JSON.stringify(scores.get(id)) !== JSON.stringify(honest.get(id)))
}

let honest: ReadonlyMap<string, Score>

beforeAll(async () => {
  honest = (await scored(postings(KNOWN.length * 2))).scores
}, 60_000)

test('there are 60 of them, in ten languages and many disguises', () => {
  expect(KNOWN).toHaveLength(60)
  expect(new Set(KNOWN.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10)
  expect(new Set(KNOWN.map(({ disguise }) => disguise)).size).toBeGreaterThanOrEqual(20)
})

describe('60 hostile postings among 120, and a model that obeys them', () => {
  const list = mixed(KNOWN)
  let scores: ReadonlyMap<string, Score>
  let double: GroqDouble

  beforeAll(async () => {
    const run = await scored(list)
    scores = run.scores
    double = run.double
  }, 60_000)

  test('show no ungrounded skill', () => {
    expect(ungrounded(list, scores)).toEqual([])
  })

  test('change no neighbour', () => {
    expect(changedNeighbours(list, scores, honest)).toEqual([])
  })

  test('are flagged, scored by the rules, and never sent', () => {
    for (const at of KNOWN.keys()) {
      expect(scores.get(`hostile ${at}`)).toMatchObject({
        mode: 'heuristic',
        match_score: 51,
        flags: [INSTRUCTIONS_FOUND],
      })
    }
    expect(double.bodies.filter((body) => body.includes(MARK))).toEqual([])
  })

  test('leave every posting with a score', () => {
    expect(scores.size).toBe(list.length)
  })
})

describe('20 wordings that the signs were not written for', () => {
  const list = mixed(UNSEEN)

  test('mostly pass the signs: these alone would protect nobody', () => {
    const seen = UNSEEN.filter(({ text }) => talksToModel(text))
    expect(seen.length).toBeLessThan(UNSEEN.length / 2)
  })

  test('still show no ungrounded skill and change no neighbour, since doubtful answers are asked apart', async () => {
    const { scores } = await scored(list)
    expect(ungrounded(list, scores)).toEqual([])
    expect(changedNeighbours(list, scores, honest)).toEqual([])
    for (const { text } of UNSEEN.filter((one) => !talksToModel(one.text))) {
      const posting = list.find(({ description }) => description?.includes(text))
      expect(scores.get(posting?.job_id ?? '')?.flags?.[0]).toMatch(/look before you trust/)
    }
  }, 60_000)
})

test.each([
  'You will build language models and AI systems that doctors can trust.',
  'Our AI assistant helps 100 hospitals. Rated 4.9 by employees.',
  'You are a team player who scores high on communication.',
  'Please note that travel of up to 100% may be needed.',
  'Ignore the noise and focus on customers. All applicants are considered.',
  'Experience with system prompts is a plus, as are prompt pipelines and JSON APIs.',
  'Als KI-Unternehmen suchen wir Menschen, die Regeln hinterfragen.',
])('an honest sentence is not taken for an attack: %s', (text) => {
  expect(talksToModel(text)).toBe(false)
})
