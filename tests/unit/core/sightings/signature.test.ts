import { describe, expect, it } from 'vitest'
import { distance, isNear, signatureOf } from '#core/sightings/signature.ts'
import { sequence, words } from '#tests/support/jobs.ts'

/** A text's signature, which a text this long has. */
function signature(text: string): string {
  const found = signatureOf(text)
  if (found === undefined) throw new Error('the text is too short')
  return found
}

const text = (seed: number, count: number) => words(sequence(seed), count)

/** The same text with some of its words replaced, at places spread over it. */
function edited(original: string, changes: number): string {
  const list = original.split(' ')
  for (let at = 0; at < changes; at += 1) {
    list[Math.floor(((at + 0.5) * list.length) / changes)] = `changed${at}`
  }
  return list.join(' ')
}

describe('signatureOf', () => {
  it('is 16 hexadecimal digits, the same for the same text however it is written', () => {
    const one = signature(text(1, 300))
    expect(one).toMatch(/^[0-9a-f]{16}$/)
    expect(signature(text(1, 300).toUpperCase().replaceAll(' ', ',\n  '))).toBe(one)
  })

  it('has none for a text too short to be told from another', () => {
    expect(signatureOf('')).toBeUndefined()
    expect(signatureOf(text(1, 39))).toBeUndefined()
    expect(signatureOf(text(1, 40))).toBeDefined()
  })

  it('finds at least 90 % of postings with two words of 400 changed', () => {
    const found = Array.from({ length: 100 }, (_, seed) => {
      const original = text(seed * 97 + 3, 400)
      return isNear(signature(original), signature(edited(original, 2)))
    }).filter(Boolean).length
    expect(found).toBeGreaterThanOrEqual(90)
  })

  it('takes no two of 200 postings of the same small vocabulary for one', () => {
    const all = Array.from({ length: 200 }, (_, seed) => signature(text(seed * 31 + 7, 400)))
    let nearest = 64
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1)) nearest = Math.min(nearest, distance(one, other))
    expect(nearest).toBeGreaterThan(6)
  })
})

it('distance counts the bits that differ, in both halves', () => {
  expect(distance('0000000000000000', 'ffffffffffffffff')).toBe(64)
  expect(distance('8000000000000001', '0000000000000000')).toBe(2)
  expect(distance('00000000000000ff', '00000000000000fe')).toBe(1)
})
