import { expect, test } from 'vitest'
import type { Score } from '#core/domain/score.ts'
import { shownScore } from '#core/llm/shown-score.ts'
import { heuristicOf, postings } from '#tests/support/llm-postings.ts'

function rulesOf(place: number): Score {
  const posting = postings(place + 1)[place]
  if (!posting) throw new Error('No posting')
  return heuristicOf(posting)
}

test('an answer for the same text is shown under the id of the posting that was asked about', () => {
  const answer: Score = { ...rulesOf(0), mode: 'llm', match_score: 64 }
  const shown = shownScore(answer, rulesOf(1), [])
  expect(shown).toMatchObject({ mode: 'llm', match_score: 64, job_id: rulesOf(1).job_id })
})

test('an answer that failed gives the rules of now, with its error', () => {
  const answer: Score = { ...rulesOf(0), match_score: 1, error: 'The day is used up' }
  const shown = shownScore(answer, rulesOf(1), [])
  expect(shown).toEqual({ ...rulesOf(1), error: 'The day is used up' })
})
