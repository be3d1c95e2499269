import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { modules, read } from './tree.ts'

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly typeAnnotation?: { readonly typeName?: { readonly name?: string } }
}

test('every `as` and `!` says why, on its line or the one above', () => {
  expect(
    modules('src', 'entrypoints', 'scripts').flatMap((path) => silent(path, read(path))),
  ).toEqual([])
})

test('a silent `as` and `!` are seen, an explained one and `as const` are not', () => {
  const planted = [
    'const one = value as string',
    'const two = list[0]!',
    'const three = value as string // parsed above',
    '// the caller checked it',
    'const four = value as string',
    "const five = ['a'] as const",
  ]
  expect(silent('planted.ts', planted.join('\n'))).toEqual(['planted.ts:1', 'planted.ts:2'])
})

test('every suppression says why', () => {
  const word = [
    '@ts-expect-error',
    '@ts-ignore',
    'oxlint-disable',
    'biome-ignore',
    'eslint-disable',
  ]
  const mark = new RegExp(`(${word.join('|')})(?!.*(--|: ?\\w).{8})`)
  const silentOnes = modules('src', 'entrypoints', 'scripts', 'tests').flatMap((path) =>
    path.startsWith('tests/house/')
      ? []
      : read(path)
          .split('\n')
          .flatMap((line, index) => (mark.test(line) ? [`${path}:${index + 1}`] : [])),
  )
  expect(silentOnes).toEqual([])
})

/** Places in a module where a type is asserted without a comment beside or above. */
function silent(path: string, code: string): string[] {
  const lines = code.split('\n')
  const lineOf = (offset: number) => code.slice(0, offset).split('\n').length
  const { program } = parseSync(path, code)
  const isExplained = ({ start, end }: Node) =>
    lines.slice(Math.max(0, lineOf(start) - 2), lineOf(end)).some((line) => /\/\/|\*\//.test(line))
  return [
    ...new Set(
      assertions(program)
        .filter((node) => !isExplained(node))
        .map(({ end }) => `${path}:${lineOf(end)}`),
    ),
  ]
}

function assertions(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(assertions)
  return isNode(value) && isAssertion(value) ? [value, ...below] : below
}

function isNode(value: object): value is Node {
  return 'type' in value && 'start' in value && 'end' in value
}

function isAssertion({ type, typeAnnotation }: Node): boolean {
  if (type === 'TSAsExpression') return typeAnnotation?.typeName?.name !== 'const'
  return type === 'TSNonNullExpression' || type === 'TSTypeAssertion'
}
