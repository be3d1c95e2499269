import { expect, test } from 'vitest'
import { durationMs, limitsOf } from '#core/llm/chat-error.ts'

test.each([
  ['2m59.56s', 179_560],
  ['7.66s', 7_660],
  ['120ms', 120],
  ['1h2m', 3_720_000],
  ['9m38.016s', 578_016],
  ['1d', 86_400_000],
  ['', undefined],
  ['soon', undefined],
  [null, undefined],
  ['1.2.3s', undefined],
])('%j is %j ms', (text, ms) => {
  expect(durationMs(text)).toBe(ms)
})

test('headers that are missing or odd are left out', () => {
  const headers = new Headers({
    'x-ratelimit-limit-tokens': '8000',
    'x-ratelimit-remaining-tokens': 'many',
    'x-ratelimit-reset-tokens': '7.66s',
  })
  expect(limitsOf(headers)).toEqual({ tokensPerMinute: 8_000, tokensFullMs: 7_660 })
})
