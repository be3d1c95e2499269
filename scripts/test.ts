import pLimit from 'p-limit'
import { type Check, type Outcome, toolCheck } from './checks/check.ts'
import { sizeCheck } from './checks/size.ts'
import { suiteCheck } from './checks/suite.ts'

/*
 * `npm test [-- name …]` runs every check, or the named ones, also after one has failed. The last
 * line is `N passed, N failed`, alone; the exit code is 1 when anything failed.
 */

/** Look at the sources only, so that two run at once. */
const STATIC: readonly Check[] = [
  ...['core', 'linkedin', 'extension', 'ui'].map((ring) =>
    toolCheck(`types of ${ring}`, 'types', '-p', `src/${ring}`),
  ),
  toolCheck('types of the rest', 'types', '-p', '.'),
  toolCheck(
    'lint',
    'lint',
    '--type-aware',
    '--report-unused-disable-directives',
    '--deny-warnings',
  ),
  toolCheck('format', 'biome', 'check'),
  toolCheck('dead code', 'knip'),
  toolCheck('rings', 'cruiser', 'src', 'entrypoints', 'scripts', 'tests'),
]

/** Two lanes beside each other, each in turn: the second waits for browsers most of the time. */
const LANES: readonly (readonly Check[])[] = [
  [suiteCheck('unit'), suiteCheck('house'), suiteCheck('browser')],
  [toolCheck('build', 'wxt', 'build'), sizeCheck, suiteCheck('e2e')],
]

const wanted = process.argv.slice(2)
const isWanted = ({ name }: Check) =>
  wanted.length === 0 || wanted.some((word) => name.split(' ').includes(word))

const twoAtOnce = pLimit(2)
const outcomes = await Promise.all(
  STATIC.filter(isWanted).map(async (check) => twoAtOnce(async () => report(check))),
)
await Promise.all(
  LANES.map(async (lane) => {
    for (const check of lane.filter(isWanted)) outcomes.push(await report(check))
  }),
)

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
if (outcomes.length === 0) {
  const names = [...STATIC, ...LANES.flat()].map(({ name }) => name)
  console.log(`No check is called ${wanted.join(' or ')}. There are: ${names.join(', ')}`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

async function report(check: Check): Promise<Outcome> {
  const startedAt = performance.now()
  const outcome = await check.run()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const counts = `${outcome.passed} passed, ${outcome.failed} failed`
  const note = outcome.note === undefined ? '' : ` (${outcome.note})`
  console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${check.name}: ${counts}${note}, ${seconds} s`)
  if (outcome.failed > 0) console.log(outcome.log.trimEnd())
  return outcome
}
