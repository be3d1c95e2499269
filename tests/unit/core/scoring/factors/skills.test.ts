import { expect, test } from 'vitest'
import { skillPoints } from '#core/scoring/factors/skills.ts'

const asked = (...weights: number[]) => weights.map((weight) => ({ weight, isMatched: weight < 0 }))
const points = (...weights: number[]) =>
  skillPoints(asked(...weights).map((one) => ({ ...one, weight: Math.abs(one.weight) })))

test('of one to four asked, the matched weight counts; a negative weight is a match here', () => {
  expect(points()).toBe(0)
  expect(points(-1)).toBe(50)
  expect(points(-2, -1, 1)).toBe(37.5)
  expect(points(2, -1)).toBeCloseTo(16.667, 3)
})

test('of five and more, each match counts ten, fifty at most', () => {
  expect(points(2, 1, 1, 1, -1)).toBe(10)
  expect(points(-2, -1, -1, -1, -1, -1, -1)).toBe(50)
})
