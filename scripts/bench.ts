import { readdir } from 'node:fs/promises'
import { cpus } from 'node:os'
import type { Bench } from '#tests/support/bench.ts'
import { buildExtension } from './build-extension.ts'

/* `npm run bench [-- name …]` runs the modules of tests/bench, or the named ones, one after the other. */

const folder = new URL('../tests/bench/', import.meta.url)
const wanted = process.argv.slice(2)
const benches = await Promise.all(
  (await readdir(folder))
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map(async (name) => load(new URL(name, folder))),
)
const chosen = benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (chosen.length === 0) {
  console.error(`No bench is called ${wanted.join(' or ')}. There are:`)
  for (const { name } of benches) console.error(`  ${name}`)
  process.exitCode = 1
} else {
  buildExtension()
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  )
  for (const { name, run } of chosen) {
    console.log(`\n## ${name}\n`)
    const startedAt = performance.now()
    try {
      await run()
      console.log(`\n(${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
    } catch (error) {
      console.error(error)
      process.exitCode = 1
    }
  }
}

async function load(file: URL): Promise<Bench> {
  const { default: bench } = (await import(file.href)) as { default?: Bench } // checked below
  if (typeof bench?.run !== 'function') {
    throw new Error(`${file.pathname} has no default export with a name and run()`)
  }
  return bench
}
