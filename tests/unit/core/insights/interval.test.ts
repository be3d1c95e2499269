import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantile, shareOf } from '#core/insights/interval.ts'

test('the interval is the one of published tables', () => {
  // Newcombe 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  const rounded = (hits: number, cases: number) => {
    const { low, high } = shareOf(hits, cases)
    return [low.toFixed(4), high.toFixed(4)]
  }
  expect(rounded(81, 263)).toEqual(['0.2553', '0.3662'])
  expect(rounded(15, 148)).toEqual(['0.0624', '0.1605'])
  expect(rounded(0, 20)).toEqual(['0.0000', '0.1611'])
  expect(rounded(1, 29)).toEqual(['0.0061', '0.1718'])
})

test('the interval lies around the rate, within 0 and 1', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (hits, misses) => {
      const { rate, low, high } = shareOf(hits, hits + misses)
      const middle = rate ?? 0.5
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(middle + 1e-12)
      expect(high).toBeGreaterThanOrEqual(middle - 1e-12)
      expect(high).toBeLessThanOrEqual(1)
    }),
  )
})

test('a quantile lies between its neighbours', () => {
  expect(quantile([], 0.5)).toBeNull()
  expect(quantile([3], 0.25)).toBe(3)
  expect(quantile([1, 2, 10, 20], 0.5)).toBe(6)
})
