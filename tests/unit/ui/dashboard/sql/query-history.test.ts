import { expect, it } from 'vitest'
import { forgetHistory, readHistory, remember } from '#ui/dashboard/sql/query-history.ts'

function storage(initial?: string): Storage {
  const items = new Map(initial === undefined ? [] : [['sql-history', initial]])
  return {
    get length() {
      return items.size
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}

it('keeps the last 30 queries, the newest first and each once', () => {
  const kept = storage()
  for (let number = 0; number < 40; number += 1) remember(kept, ` SELECT ${number} `)
  remember(kept, 'SELECT 20')
  const history = readHistory(kept)
  expect(history).toHaveLength(30)
  expect(history.slice(0, 2)).toEqual(['SELECT 20', 'SELECT 39'])
  expect(new Set(history).size).toBe(30)
  forgetHistory(kept)
  expect(readHistory(kept)).toEqual([])
})

it('keeps nothing that is empty or very long, and reads what it can', () => {
  const kept = storage()
  remember(kept, '  ')
  remember(kept, 'x'.repeat(5_001))
  expect(readHistory(kept)).toEqual([])
  expect(readHistory(storage('not JSON'))).toEqual([])
  expect(readHistory(storage('{"a":1}'))).toEqual([])
  expect(readHistory(storage('["SELECT 1", 2, null]'))).toEqual(['SELECT 1'])
})
