import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../build-extension.ts'

/** What one step of `npm test` found. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** What the tool printed; shown when something failed. */
  readonly log: string
  /** A word on the numbers, such as what was left out. */
  readonly note?: string
}

export interface Check {
  readonly name: string
  run(): Promise<Outcome>
}

/** The entry file of a tool in node_modules, which runs on this same Node. */
export const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  cruiser: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  lint: 'oxlint/bin/oxlint',
  size: 'size-limit/bin.js',
  types: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
} as const

/** A check that passes when its tool exits with 0. */
export function toolCheck(name: string, tool: keyof typeof TOOLS, ...args: string[]): Check {
  return {
    name,
    async run() {
      const { code, log } = await runTool(tool, args)
      return code === 0 ? { passed: 1, failed: 0, log } : { passed: 0, failed: 1, log }
    },
  }
}

/** Runs a tool in a folder (the repository, unless told otherwise) until it ends. */
export async function runTool(
  tool: keyof typeof TOOLS,
  args: readonly string[],
  folder = ROOT,
): Promise<{ code: number; log: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', TOOLS[tool]), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: string[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part.toString()))
  child.stderr.on('data', (part: Buffer) => parts.push(part.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, log: parts.join('') }))
  })
}
