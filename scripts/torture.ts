import { spawnSync } from 'node:child_process'

/* `npm run torture`: the kill tests of the store with 200 kills of each kind. */
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'e2e', 'tests/e2e/store-kill.test.ts'],
  { stdio: 'inherit', env: { STORE_KILLS: '200', ...process.env } },
)
process.exitCode = status ?? 1
