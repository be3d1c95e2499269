import { expect, test } from 'vitest'
import { foldText } from '#core/scoring/text/fold.ts'
import { createTokens, hashOf, tokenize } from '#core/scoring/text/tokens.ts'

function cut(text: string): string[] {
  const { count, start, end } = tokenize(text, createTokens(2))
  return Array.from({ length: count }, (_, token) => text.slice(start[token], end[token]))
}

test.each([
  ['C++, C# and .NET', ['C++', 'C#', 'and', 'NET']],
  ['Node.js/CI-CD', ['Node', 'js', 'CI', 'CD']],
  ['R&D', ['R', '&', 'D']],
  ['Security+ or 5+ years', ['Security+', 'or', '5', 'years']],
  ['Python+SQL', ['Python', 'SQL']],
  ['l’analyse', ['l', 'analyse']],
  ['日本語', ['日', '本', '語']],
  ['cafe\u0301s', ['cafe\u0301s']],
  ['', []],
  ['  \n•', []],
])('%s is cut into its names', (text, expected) => {
  expect(cut(text)).toEqual(expected)
})

test('the parts of an address are not words', () => {
  const text = 'write to jobs.go@r.io or https://go.dev/c++ now'
  const { count, size, start, end } = tokenize(text, createTokens())
  const words = Array.from({ length: count }, (_, token) => token)
    .filter((token) => (size[token] ?? 0) > 0)
    .map((token) => text.slice(start[token], end[token]))
  expect(words).toEqual(['write', 'to', 'or', 'now'])
})

test('letters are folded: case, accents, ß and joined letters', () => {
  expect(foldText('Größe ŒUVRE naïve İstanbul Ł')).toBe('grosseoeuvrenaiveistanbull')
})

test('the hash of a token is that of its folded letters', () => {
  const { hash } = tokenize('STRASSE straße', createTokens())
  expect(hash[0]).toBe(hashOf('strasse'))
  expect(hash[1]).toBe(hashOf('strasse'))
})
