import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BUILT_EXTENSION } from '../build-extension.ts'
import { type Check, runTool } from './check.ts'

/** The part of size-limit's JSON that is counted; `passed` is absent without a limit. */
interface Measure {
  readonly name: string
  readonly passed?: boolean
  /** Bytes; gzipped where .size-limit.mjs says so. */
  readonly size: number
}

/** Names that the code of these packages cannot be without, also when minified. */
const FOREIGN_TO_THE_PAGE = { zod: '_zod', 'sql.js': 'sqlite3', react: 'react.' } as const

/** The budgets of .size-limit.mjs, and that the content script holds none of the heavy packages. */
export const sizeCheck: Check = {
  name: 'size',
  async run() {
    const { log } = await runTool('size', ['--json'])
    const measures = parse(log)
    const script = join(BUILT_EXTENSION, 'content-scripts', 'linkedin.js')
    const content = await readFile(script, 'utf8').catch(() => undefined)
    const strangers = Object.entries(FOREIGN_TO_THE_PAGE)
      .filter(([, mark]) => content?.includes(mark))
      .map(([name]) => name)
    const within = measures.filter(({ passed }) => passed === true)
    const isOwn = content !== undefined && strangers.length === 0
    return {
      passed: within.length + Number(isOwn),
      failed: Math.max(1, measures.length) - within.length + Number(!isOwn),
      log: `${log}${strangers.map((name) => `\nThe content script holds ${name}`).join('')}`,
      note: measures.map(({ name, size }) => `${name} ${(size / 1000).toFixed(1)} kB`).join(', '),
    }
  },
}

function parse(log: string): Measure[] {
  try {
    return JSON.parse(log) as Measure[] // size-limit's documented output
  } catch {
    return [] // not built, or a broken config: the log says which
  }
}
