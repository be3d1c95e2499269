import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareTexts } from '#ui/dashboard/job/posting/compare-texts.ts'
import { textChangesIn } from '#ui/dashboard/job/posting/text-versions.ts'

it('names the words that went and that came', () => {
  expect(compareTexts('Five years of Python.', 'Three years of Python and Go.')).toEqual([
    { text: 'Five', kind: 'removed' },
    { text: 'Three', kind: 'added' },
    { text: ' years of Python', kind: 'same' },
    { text: ' and Go', kind: 'added' },
    { text: '.', kind: 'same' },
  ])
})

it('tells both texts whole while what is the same is short', () => {
  const word = fc.constantFrom('Python', 'Go', 'and', '\n', 'Zürich', '🦓', '<b>', '.')
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = compareTexts(before, after) ?? []
      const without = (kind: string) =>
        stretches
          .filter((stretch) => stretch.kind !== kind)
          .map((stretch) => stretch.text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
  )
})

it('leaves out what is far from any change', () => {
  const same = 'word '.repeat(2_000)
  const stretches = compareTexts(`${same}old`, `${same}new`) ?? []
  expect(stretches.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added'])
  expect(stretches[0]?.text.length).toBeLessThan(200)
  expect(stretches[0]?.text).toMatch(/^ … word/)
})

it('gives up on texts that would hold up the page', () => {
  const letters = (seed: number) =>
    Array.from({ length: 25_000 }, (_, at) => ((at * seed) % 9_973).toString(36)).join(' ')
  const from = performance.now()
  expect(compareTexts(letters(7_919), letters(104_729))).toBeUndefined()
  expect(performance.now() - from).toBeLessThan(5_000)
})

it('finds where a saved text became another, and not where one came or went', () => {
  const entry = (id: number, previous_value: object | null, new_value: object | null) => ({
    id,
    job_id: 'job',
    action: 'updated' as const,
    previous_value: previous_value && { ...previous_value },
    new_value: new_value && { ...new_value },
    timestamp: `2026-09-0${id}T10:00:00.000Z`,
  })
  const history = [
    entry(5, { description: 'b' }, { description: 'c' }),
    entry(4, { notes: 'b' }, { notes: 'c' }),
    entry(3, { description: null }, { description: 'b' }),
    entry(2, { description: 1 }, { description: { toString: 'x' } }),
    entry(1, null, { description: 'a' }),
  ]
  expect(textChangesIn(history)).toEqual([
    { id: 5, at: '2026-09-05T10:00:00.000Z', before: 'b', after: 'c' },
  ])
})
