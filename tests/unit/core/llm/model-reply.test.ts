import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readModelReply } from '#core/llm/model-reply.ts'

const entry = (job: number, more: object = {}) => ({
  job,
  match_percentage: 60 + job,
  ranking_level: 'medium',
  matched_skills: [{ skill: 'Python', quote: 'we use Python' }],
  missing_skills: ['Go'],
  summary: 'Fits.',
  ...more,
})
const percentages = (text: string, count: number) =>
  readModelReply(text, count).map((answer) => answer?.match_percentage)

describe('a reply', () => {
  test('is read by the numbers of its jobs, not by their order', () => {
    const text = JSON.stringify({ results: [entry(2), entry(1)] })
    expect(percentages(text, 2)).toEqual([61, 62])
  })

  test.each([
    [
      'in words',
      `Here you are:\n\`\`\`json\n${JSON.stringify({ results: [entry(1)] })}\n\`\`\`\nBye`,
    ],
    ['as a bare list', JSON.stringify([entry(1)])],
    ['as one bare answer', JSON.stringify(entry(1))],
    ['with its number as text', JSON.stringify([entry(1, { match_percentage: '61 %' })])],
    ['without job numbers', JSON.stringify({ results: [{ ...entry(1), job: undefined }] })],
  ])('is understood %s', (_, text) => {
    expect(percentages(text, 1)).toEqual([61])
  })

  test('that was cut gives what is whole in it', () => {
    const text = JSON.stringify({ results: [entry(1), entry(2), entry(3)] })
    expect(percentages(text.slice(0, text.indexOf('"job":3') + 20), 3)).toEqual([61, 62, undefined])
  })

  test('keeps skills named without a quote out of reach of a quote check', () => {
    const text = JSON.stringify([entry(1, { matched_skills: ['Python', 7, { quote: 'x' }] })])
    expect(readModelReply(text, 1)[0]?.matched_skills).toEqual([{ skill: 'Python', quote: '' }])
  })

  test('cannot answer a job twice, nor one that was not asked', () => {
    const text = JSON.stringify({
      results: [entry(1), entry(1, { match_percentage: 0 }), entry(7), entry(0), entry(-1)],
    })
    expect(percentages(text, 2)).toEqual([61, undefined])
  })

  test('without numbers counts only when it is complete', () => {
    const text = JSON.stringify({ results: [{ ...entry(1), job: 'first' }] })
    expect(percentages(text, 2)).toEqual([undefined, undefined])
  })

  test.each(['', 'null', '[]', '{}', '{"results": null}', '"text"', '12', '[[[[', '}{', '\u0000'])(
    '%j is no answer',
    (text) => {
      expect(readModelReply(text, 2)).toEqual([undefined, undefined])
    },
  )
})

test('1,000 malformed replies: no throw, an entry for each posting', () => {
  const whole = JSON.stringify({ results: [entry(1), entry(2), entry(3)] })
  const damaged = fc
    .tuple(fc.nat(whole.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 20 }))
    .map(([at, length, text]) => whole.slice(0, at) + text + whole.slice(at + length))
  const anyShape = fc
    .record({
      results: fc.oneof(
        fc.array(
          fc.record(
            {
              job: fc.anything(),
              match_percentage: fc.anything(),
              matched_skills: fc.anything(),
              missing_skills: fc.anything(),
              summary: fc.anything(),
            },
            { requiredKeys: [] },
          ),
        ),
        fc.anything(),
      ),
    })
    .map(
      (value) =>
        JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}` : one)) ??
        '',
    )
  const reply = fc.oneof(
    damaged,
    anyShape,
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.nat(whole.length).map((end) => whole.slice(0, end)),
    fc.constant('{'.repeat(20_000)),
  )
  let runs = 0
  fc.assert(
    fc.property(reply, fc.integer({ min: 1, max: 6 }), (text, count) => {
      runs += 1
      const answers = readModelReply(text, count)
      expect(answers).toHaveLength(count)
      for (const answer of answers) {
        if (answer?.match_percentage !== undefined) {
          expect(answer.match_percentage).toBeTypeOf('number')
        }
        expect(answer?.summary ?? '').toBeTypeOf('string')
      }
    }),
    { numRuns: 1_000, seed: 20_261_124 },
  )
  expect(runs).toBe(1_000)
}, 60_000)
