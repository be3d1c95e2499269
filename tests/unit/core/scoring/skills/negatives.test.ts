import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMentions } from '#core/scoring/skills/mentions.ts'
import { canonicalSkill } from '#core/scoring/skills/profile-skills.ts'
import { VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'
import { createTokens } from '#core/scoring/text/tokens.ts'

/** `name|text`: texts in which the name is not the skill. */
const NEGATIVES = readFileSync('tests/fixtures/labels/negatives.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|'))

test('every name that must not be found is one the vocabulary would find', () => {
  const unknown = NEGATIVES.filter(
    ([name = '']) => canonicalSkill(name, VOCABULARY_INDEX) === undefined,
  )
  expect(unknown).toEqual([])
  expect(NEGATIVES.length).toBeGreaterThanOrEqual(500)
})

test('none of them is found where it is not meant', () => {
  const tokens = createTokens()
  const found = NEGATIVES.filter(([name = '', text = '']) => {
    const skill = canonicalSkill(name, VOCABULARY_INDEX)
    return readMentions(text, VOCABULARY_INDEX, tokens).mentions.some((one) => one.skill === skill)
  })
  expect(found).toEqual([])
})
