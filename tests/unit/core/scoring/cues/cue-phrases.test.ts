import { expect, test } from 'vitest'
import { CUES } from '#core/scoring/cues/cue.ts'
import { cuePhrases } from '#core/scoring/cues/index.ts'
import { isIndexable } from '#core/scoring/text/phrase-index.ts'

test('every cue has phrases, each can be found, and none stands twice for one cue', () => {
  const pairs = cuePhrases()
  expect(new Set(pairs.map(([, cue]) => cue))).toEqual(new Set(CUES))
  expect(pairs.filter(([phrase]) => !isIndexable(phrase))).toEqual([])
  expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(pairs.length)
})
