import { expect, test } from 'vitest'
import { read, writtenFiles } from './tree.ts'

const TEXT = /\.(ts|tsx|mjs|js|json|md|css|html|yml|yaml|svg|txt|csv|tsv)$|(^|\/)[^.]+$/

const files = writtenFiles().filter(
  (path) => TEXT.test(path) && !path.startsWith('tests/fixtures/pages/'),
)

/** Lines of all files that match, with their place. */
function linesLike(pattern: RegExp, among: readonly string[] = files): string[] {
  return among.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

test('no path of somebody’s machine', () => {
  const machine = new RegExp(
    `(^|[\\s"'\`(])/(${['work', 'home', 'root', 'Users'].join('|')})/[a-z]`,
  )
  expect(linesLike(machine)).toEqual([])
})

test('the lock file names no registry', () => {
  expect(read('package-lock.json').match(/"resolved": "https?:/g)).toBeNull()
  expect(read('.npmrc')).not.toMatch(/registry\s*=/)
})

test('no test is left out or waits to be written', () => {
  const tests = files.filter((path) => /\.test\.tsx?$/.test(path))
  const word = ['skip', 'only', 'todo', 'fails'].join('|')
  expect(linesLike(new RegExp(`\\b(test|it|describe|suite)\\.(${word})\\b`), tests)).toEqual([])
})

test('nothing is postponed in a comment', () => {
  const word = ['TODO', 'FIXME', 'XXX', 'HACK'].join('|')
  expect(linesLike(new RegExp(`(//|/\\*|\\*|#|<!--) ?.*\\b(${word})\\b`))).toEqual([])
})
