import { expect, test } from 'vitest'
import { findPhrases } from '#core/scoring/text/find-phrases.ts'
import { buildPhraseIndex, isIndexable, PHRASE } from '#core/scoring/text/phrase-index.ts'
import { createTokens, tokenize } from '#core/scoring/text/tokens.ts'

function found(phrase: string, text: string, flags = 0): string[] {
  const index = buildPhraseIndex([phrase], [flags])
  const tokens = tokenize(text, createTokens())
  const hits: string[] = []
  findPhrases(index, tokens, (_, from, __, end) => hits.push(text.slice(tokens.start[from], end)))
  return hits
}

test.each([
  ['front end', 'Front-End, frontend; FRONT END', ['Front-End', 'frontend', 'FRONT END']],
  ['CI/CD', 'CI/CD, CI CD, cicd', ['CI/CD', 'CI CD', 'cicd']],
  ['Node.js', 'Node.js NodeJS node js', ['Node.js', 'NodeJS', 'node js']],
  ['JavaScript', 'Java Script, java-script, java script', ['Java Script', 'java-script']],
  ['InDesign', 'in design, In Design, InDesign', ['InDesign']],
  ['.NET', 'in .NET; NET income; example.net; ASP.NET', ['NET']],
  ['@RISK', '@RISK and risk', ['RISK']],
  ['Linux+', 'Linux+ and Linux', ['Linux+']],
  ['C', 'C, C++ and C#', ['C']],
  ['R&D', 'R & D, R and D, RD', ['R & D', 'R and D']],
  ['Java', 'JavaScript, Java 17, Java8', ['Java', 'Java']],
  ['Python', 'Python3, python 3.9, monty_python', ['Python', 'python', 'python']],
])('%s in "%s"', (phrase, text, expected) => {
  expect(found(phrase, text)).toEqual(expected)
})

test('a plural is found where the phrase allows it', () => {
  expect(found('technology', 'technologies', PHRASE.plural)).toEqual(['technologies'])
  expect(found('business process', 'business processes', PHRASE.plural)).toEqual([
    'business process',
  ])
  expect(found('API', 'APIs', PHRASE.plural)).toEqual(['API'])
  expect(found('Spark', 'sparks')).toEqual([])
})

test('a phrase that must be written exactly is not found in another case', () => {
  expect(found('Go', 'go GO Go', PHRASE.exactCase)).toEqual(['Go'])
})

test('a name does not reach over the end of a sentence', () => {
  expect(found('machine learning', 'the machine. Learning is fun')).toEqual([])
})

test('what has no letter, or is a page long, is not looked for', () => {
  expect(isIndexable('?!')).toBe(false)
  expect(isIndexable('a b c d e f g h i')).toBe(false)
  expect(isIndexable('C++')).toBe(true)
})
