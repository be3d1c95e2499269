import { expect, test } from 'vitest'
import type { Evidence, Factor, Score } from '#core/domain/score.ts'
import { wordsToMark } from '#linkedin/highlights/marked-words.ts'

const TEXT =
  'We use Python and C++. Kubernetes (kubernetes!) is a must; kubernetesish is not. German needed.'

function factor(...evidence: Evidence[]): Factor {
  return { points: 1, max: 2, evidence }
}

function quote(text: string, field: Evidence['field'] = 'description', from = TEXT): Evidence {
  const start = from.indexOf(text)
  return { text, field, start, end: start + text.length }
}

function scored(over: Partial<Score>): Score {
  return {
    job_id: '1',
    match_score: 50,
    match_percentage: 50,
    match_range: [50, 50],
    ranking_level: 'medium',
    matched_skills: [],
    missing_skills: [],
    skill_gaps: [],
    unmentioned_skills: [],
    summary: '',
    breakdown: { skills: factor(), role: factor(), experience: factor() },
    basis: 'description',
    mode: 'heuristic',
    ...over,
  }
}

const textsOf = (spots: readonly (readonly [number, number])[]) =>
  spots.map(([start, end]) => TEXT.slice(start, end))

test('what points rest on in the description is matched', () => {
  const { matched } = wordsToMark(
    scored({
      breakdown: {
        skills: factor(quote('Python'), quote('Cook', 'job_title', 'Cook')),
        role: factor(),
        experience: factor(quote('C++')),
      },
    }),
    TEXT,
  )
  expect(textsOf(matched)).toEqual(['Python', 'C++'])
})

test('missing skills are whole words, whatever their case', () => {
  const { missing } = wordsToMark(scored({ skill_gaps: ['Kubernetes', 'C', 'C++', ''] }), TEXT)
  expect(textsOf(missing)).toEqual(['C++', 'Kubernetes', 'kubernetes'])
})

test('C is not found in C++', () => {
  expect(wordsToMark(scored({ skill_gaps: ['C'] }), TEXT).missing).toEqual([])
})

test('a dealbreaker is marked where the description says it', () => {
  const evidence = { ...quote('German'), field: 'description' as const }
  const title = { ...quote('Cook', 'job_title', 'Cook'), field: 'job_title' as const }
  const { dealbreaker } = wordsToMark(
    scored({
      dealbreakers: [
        { reason: 'asks for German', evidence },
        { reason: 'says “Cook”', evidence: title },
      ],
    }),
    TEXT,
  )
  expect(textsOf(dealbreaker)).toEqual(['German'])
})

test('evidence of another text marks nothing', () => {
  const stale = { ...quote('Python'), start: 3, end: 9 }
  const breakdown = { skills: factor(stale), role: factor(), experience: factor() }
  expect(wordsToMark(scored({ breakdown }), TEXT).matched).toEqual([])
})

test('a word repeated without end is marked with one', () => {
  const { missing } = wordsToMark(scored({ skill_gaps: ['Go'] }), 'Go '.repeat(5_000))
  expect(missing).toHaveLength(300)
})
