import { afterEach, beforeEach, expect, test } from 'vitest'
import { suiteCheck } from '../../scripts/checks/suite.ts'
import { buildHouse, type PlantedHouse } from './plant.ts'

/*
 * A silent checker is worse than none. Each test plants violations in an empty copy of the house,
 * with the real configuration, and sees the real tool name every one; the same house without them is clean.
 */

let house: PlantedHouse
beforeEach(() => {
  house = buildHouse()
})
afterEach(() => house.remove())

test('core cannot name the page, the extension API or Node', async () => {
  expect(await house.run('types', '-p', 'src/core')).toEqual({ code: 0, log: '' })
  const names = ['document', 'window', 'localStorage', 'chrome', 'browser', 'process', 'Buffer']
  for (const name of names) {
    house.plant(`src/core/${name.toLowerCase()}.ts`, `export const planted: unknown = ${name}`)
  }
  const { code, log } = await house.run('types', '-p', 'src/core')
  expect(code).not.toBe(0)
  const unseen = names.filter((name) => !log.includes(`src/core/${name.toLowerCase()}.ts(1,33)`))
  expect(unseen).toEqual([])
})

test('linkedin knows the page, but not the extension API', async () => {
  house.plant('src/linkedin/page.ts', 'export const page: unknown = document')
  expect(await house.run('types', '-p', 'src/linkedin')).toEqual({ code: 0, log: '' })
  house.plant('src/linkedin/planted.ts', 'export const planted: unknown = [chrome, process]')
  const { log } = await house.run('types', '-p', 'src/linkedin')
  expect(log).toContain("'chrome'")
  expect(log).toContain("'process'")
})

test('the rings are clean without a violation', async () => {
  house.plant('src/core/store/database.ts', "import sql from 'sql.js'", 'export const door = sql')
  house.plant(
    'src/linkedin/reader.ts',
    "import { answer } from '#core/clean.ts'",
    'export const reader = answer',
  )
  const { code, log } = await house.run('cruiser', 'src', 'entrypoints')
  expect(log).toMatch(/no dependency violations found \(\d modules/)
  expect(code).toBe(0)
})

const CROSSINGS = [
  ['core-stands-alone', 'core', 'linkedin'],
  ['core-stands-alone', 'core', 'extension'],
  ['core-stands-alone', 'core', 'ui'],
  ['linkedin-only-knows-core', 'linkedin', 'extension'],
  ['linkedin-only-knows-core', 'linkedin', 'ui'],
  ['extension-only-knows-core', 'extension', 'linkedin'],
  ['extension-only-knows-core', 'extension', 'ui'],
  ['ui-only-knows-core', 'ui', 'extension'],
  ['ui-only-knows-core', 'ui', 'linkedin'],
] as const

test.each(['value', 'type'])('no ring imports a %s from its neighbours', async (kind) => {
  for (const [, from, to] of CROSSINGS) {
    house.plant(`src/${to}/told.ts`, 'export const told = 1', 'export type Told = number')
    house.plant(
      `src/${from}/to-${to}.ts`,
      ...(kind === 'value'
        ? [`import { told } from '#${to}/told.ts'`, 'export const planted = told']
        : [`import type { Told } from '../${to}/told.ts'`, 'export type Planted = Told']),
    )
  }
  const { code, log } = await house.run('cruiser', 'src', 'entrypoints')
  const unseen = CROSSINGS.map(
    ([rule, from, to]) => `error ${rule}: src/${from}/to-${to}.ts → src/${to}/told.ts`,
  ).filter((line) => !log.includes(line))
  expect(unseen).toEqual([])
  expect(code).not.toBe(0)
})

test('a cycle is seen, also over a third module', async () => {
  house.plant('src/core/one.ts', "import { two } from './two.ts'", 'export const one = () => two')
  house.plant('src/core/two.ts', "import { three } from './three.ts'", 'export const two = three')
  house.plant('src/core/three.ts', "import { one } from './one.ts'", 'export const three = one')
  const { code, log } = await house.run('cruiser', 'src', 'entrypoints')
  expect(log).toContain('error no-cycles')
  expect(code).not.toBe(0)
})

const FOREIGN = [
  ['one-door-to-sql', 'src/core/store/sql.ts', "import planted from 'sql.js'"],
  [
    'browser-only-in-extension',
    'src/ui/wxt.ts',
    "import { browser as planted } from 'wxt/browser'",
  ],
  [
    'browser-only-in-extension',
    'src/linkedin/poly.ts',
    "import planted from 'webextension-polyfill'",
  ],
  ['no-zod-in-the-page', 'src/linkedin/zod.ts', "import * as planted from 'zod'"],
  ['packages-are-declared', 'src/core/dev.ts', "import planted from 'fast-check'"],
  ['nothing-missing', 'src/core/gone.ts', "import { planted } from './nowhere.ts'"],
  [
    'product-without-tests-and-scripts',
    'entrypoints/main.ts',
    "import { planted } from '../scripts/x.ts'",
  ],
] as const

test('every package and file stays behind its door', async () => {
  house.plant('scripts/x.ts', 'export const planted = 1')
  for (const [, path, line] of FOREIGN) {
    house.plant(path, line, 'export const used: unknown = planted')
  }
  const { code, log } = await house.run('cruiser', 'src', 'entrypoints')
  const unseen = FOREIGN.map(([rule, path]) => `error ${rule}: ${path}`).filter(
    (line) => !log.includes(line),
  )
  expect(unseen).toEqual([])
  expect(code).not.toBe(0)
})

test('lint sees what the compiler lets pass', async () => {
  expect((await house.run('lint', '--type-aware')).code).toBe(0)
  const plants = {
    'no-explicit-any': ['export const planted: any = 1'],
    'no-floating-promises': ['export function planted(): void {', '  Promise.resolve(1)', '}'],
    'no-default-export': ['export default 1'],
    'no-console': ['export function planted(): void {', '  console.log(1)', '}'],
  }
  for (const [rule, lines] of Object.entries(plants)) house.plant(`src/core/${rule}.ts`, ...lines)
  const { code, log } = await house.run('lint', '--type-aware', '-f', 'unix')
  const found = log.split('\n')
  const unseen = Object.keys(plants).filter(
    (rule) => !found.some((line) => line.includes(`${rule}.ts:`) && line.includes(`(${rule})`)),
  )
  expect(unseen).toEqual([])
  expect(code).not.toBe(0)
})

test('an unused file is seen', async () => {
  house.plant('scripts/start.ts', "import { answer } from '#core/clean.ts'", 'console.log(answer)')
  house.plant('src/core/unused.ts', 'export const unused = 1')
  const { code, log } = await house.run('knip', '--include', 'files')
  expect(log).toContain('src/core/unused.ts')
  expect(log).not.toContain('src/core/clean.ts')
  expect(code).not.toBe(0)
})

test('an unformatted file is seen', async () => {
  // Biome asks git what to leave out; the copy is no repository.
  const format = async () => house.run('biome', 'check', '--vcs-enabled=false', 'src/core')
  expect((await format()).code).toBe(0)
  house.plant('src/core/planted.ts', 'export const planted = "x";')
  const { code, log } = await format()
  expect(log).toContain('src/core/planted.ts')
  expect(code).not.toBe(0)
})

test('a suite that runs no test has failed', async () => {
  expect(await suiteCheck('no-such-suite').run()).toMatchObject({ passed: 0, failed: 1 })
})
