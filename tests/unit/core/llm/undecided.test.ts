import { expect, test } from 'vitest'
import { isUndecided } from '#core/llm/undecided.ts'
import { heuristicOf, postings } from '#tests/support/llm-postings.ts'

test.each([
  [[20, 20], false],
  [[39, 39], false],
  [[41, 41], true],
  [[50, 50], true],
  [[69, 69], true],
  [[79, 79], true],
  [[80, 80], false],
  [[95, 95], false],
  [[10, 45], true],
  [[10, 90], true],
  [[5, 30], false],
] as const)('a range of %j is undecided: %s', (range, undecided) => {
  const [posting] = postings(1)
  if (!posting) throw new Error('No posting')
  expect(isUndecided({ ...heuristicOf(posting), match_range: range })).toBe(undecided)
})
