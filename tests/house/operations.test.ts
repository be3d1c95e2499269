import { expect, test } from 'vitest'
import { contract, type OperationName } from '#core/api/contract.ts'
import { FAILURE_STATUS } from '#core/domain/failure.ts'
import { exists, modules, read } from './tree.ts'

const names = Object.keys(contract) as OperationName[]

test.each(names)('%s has one handler, its test and its row in the reference', (name) => {
  const missing = [
    `src/core/api/handlers/${name}.ts`,
    `tests/unit/core/api/handlers/${name}.test.ts`,
  ].filter((path) => !exists(path))
  expect(missing).toEqual([])
  const { method, path } = contract[name]
  expect(read('docs/reference/operations.md')).toContain(`| \`${name}\` | ${method} ${path} |`)
})

test('every handler file is an operation', () => {
  const files = modules('src/core/api/handlers').map((path) => path.replace(/.*\/|\.ts$/g, ''))
  expect(files.filter((name) => name !== 'index' && !Object.hasOwn(contract, name))).toEqual([])
})

test.each(Object.entries(FAILURE_STATUS))('failure code %s is in the reference', (code, status) => {
  expect(read('docs/reference/operations.md')).toContain(`| \`${code}\` | ${status} |`)
})
