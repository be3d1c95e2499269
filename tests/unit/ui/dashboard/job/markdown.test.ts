import { expect, it } from 'vitest'
import { readMarkdown } from '#ui/dashboard/job/notes/markdown.ts'

it('reads a note', () => {
  const tokens = readMarkdown('# Call\n- **Anna**\n- [page](https://acme.example)') ?? []
  expect(tokens.map(({ type }) => type)).toEqual(['heading', 'list'])
})

it('reads no text that is too long or nested too deep', () => {
  expect(readMarkdown('a'.repeat(20_001))).toBeUndefined()
  expect(readMarkdown('>'.repeat(20_000))).toBeUndefined()
})

it.each([
  ['_a_', 3],
  ['![', 2],
  ['*a**b', 5],
  ['[a](', 4],
  ['`a``b', 5],
  ['<a ', 3],
])('takes no long time for %j over and over', (part, length) => {
  const from = performance.now()
  readMarkdown(part.repeat(Math.floor(20_000 / length)))
  expect(performance.now() - from).toBeLessThan(5_000)
})
