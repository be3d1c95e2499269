import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { exists, modules } from './tree.ts'

const RINGS = ['core', 'linkedin', 'extension', 'ui']

/** `tests/unit/core/store/journal.test.ts` speaks of `src/core/store`. */
function mirrored(path: string): string | undefined {
  const [, kind, ring] = path.split('/')
  if (!ring || (kind !== 'unit' && kind !== 'browser')) return undefined
  const folder = dirname(path).replace(/^tests\/(unit|browser)\//, '')
  return RINGS.includes(ring) ? `src/${folder}` : folder
}

test('tests lie where the code they test lies', () => {
  const astray = modules('tests')
    .filter((path) => path.includes('.test.'))
    .filter((path) => {
      const folder = mirrored(path)
      return folder !== undefined && !exists(folder)
    })
  expect(astray).toEqual([])
})

test('every part of core has tests', () => {
  const part = (path: string) => path.split('/').slice(0, 3).join('/')
  const parts = modules('src/core').map(part)
  const tested = new Set(
    modules('tests')
      .filter((path) => path.includes('.test.'))
      .map((path) => part(path.replace(/^tests\/(unit|browser)\//, 'src/'))),
  )
  expect([...new Set(parts)].filter((one) => !tested.has(one))).toEqual([])
})
