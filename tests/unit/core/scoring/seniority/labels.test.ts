import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { levelOfCareer, levelOfTitle } from '#core/scoring/seniority/find-level.ts'
import { levelOfYears } from '#core/scoring/seniority/level.ts'
import { levelOfStatedYears, yearsAsked } from '#core/scoring/seniority/years.ts'
import { readMentions } from '#core/scoring/skills/mentions.ts'
import { VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'
import { createTokens } from '#core/scoring/text/tokens.ts'

const rows = readFileSync('tests/fixtures/labels/seniority.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => {
    const [language = '', kind = '', text = '', answer = ''] = line.split('|')
    return { language, kind, text, answer: answer.trim() }
  })

function years(text: string) {
  const tokens = createTokens()
  return yearsAsked(tokens, readMentions(text, VOCABULARY_INDEX, tokens).years)
}

function answerTo(kind: string, text: string): string {
  const asked = years(text)
  if (kind === 'years') return asked === undefined ? 'none' : String(asked.years)
  return levelOfTitle(text)?.level ?? (asked ? levelOfStatedYears(asked) : 'none')
}

test('at least 95 in 100 labelled titles and sentences are read right', () => {
  const wrong = rows.filter((row) => answerTo(row.kind, row.text) !== row.answer)
  expect(rows.length).toBeGreaterThanOrEqual(290)
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(rows.length * 0.05)
})

test('the level of a number of years', () => {
  expect([0, 1, 2, 4, 9.5, 10, 15].map(levelOfYears)).toEqual([
    'intern',
    'junior',
    'mid',
    'senior',
    'senior',
    'staff',
    'principal',
  ])
})

test('somebody else’s level is not the person’s', () => {
  expect(levelOfCareer('Assistant to the CEO, 3 years')).toBeUndefined()
  expect(levelOfCareer('Junior, then senior developer')?.level).toBe('senior')
})

test('blanks do not matter, and the quotation is exact', () => {
  const text = 'You  have   at least\u00a05  years   of  experience'
  const asked = years(text)
  expect(asked?.years).toBe(5)
  expect(text.slice(asked?.start, asked?.end)).toBe('5  years')
})
