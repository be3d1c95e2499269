import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { exists, modules, read, writtenFiles } from './tree.ts'

const LONGEST = 300
const MEDIAN = 80

/** Longer files, each with the reason why it is one piece. */
const MAY_BE_LONGER: Readonly<Record<string, string>> = {
  'src/core/api/contract.ts':
    'one table, read from top to bottom as the reference of every operation',
  'tests/browser/linkedin/badge-details.test.ts':
    'one small card set up once for every case of its details',
  'tests/browser/linkedin/page-scores.test.ts':
    'one page and one worker set up once for every case',
}

const sources = modules('src', 'entrypoints', 'scripts')
const length = (path: string) => read(path).trimEnd().split('\n').length

test(`files have at most ${LONGEST} lines`, () => {
  const tooLong = modules('src', 'entrypoints', 'scripts', 'tests')
    .filter((path) => length(path) > LONGEST && !(path in MAY_BE_LONGER))
    .map((path) => `${path}: ${length(path)}`)
  expect(tooLong).toEqual([])
})

test('every exception is still one', () => {
  expect(
    Object.keys(MAY_BE_LONGER).filter((path) => !exists(path) || length(path) <= LONGEST),
  ).toEqual([])
})

test(`the median source file has at most ${MEDIAN} lines`, () => {
  const lengths = sources.map(length).toSorted((one, other) => one - other)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN)
})

test('names are in kebab-case', () => {
  const odd = modules('src', 'entrypoints', 'scripts', 'tests').filter(
    (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(basename(path)),
  )
  expect(odd).toEqual([])
})

test('no drawer for everything', () => {
  const drawer = /(^|[/.-])(utils?|helpers?|managers?|common|misc)([/.-]|$)/
  expect(writtenFiles().filter((path) => drawer.test(path))).toEqual([])
})

test('entrypoints only wire', () => {
  const long = modules('entrypoints').filter((path) => length(path) > 60)
  expect(long).toEqual([])
})
