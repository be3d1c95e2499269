import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from '../../scripts/build-extension.ts'
import { runTool } from '../../scripts/checks/check.ts'

/** The real configuration of every tool that a violation is planted for. */
const CONFIGURATION = [
  '.dependency-cruiser.mjs',
  '.oxlintrc.json',
  'biome.json',
  'knip.json',
  'package.json',
  'tsconfig.base.json',
  'src/core/tsconfig.json',
  'src/linkedin/tsconfig.json',
]

/** An empty copy of the house to plant violations in. */
export interface PlantedHouse {
  plant(path: string, ...lines: string[]): void
  /** Runs one of the real tools there. */
  run(tool: Parameters<typeof runTool>[0], ...args: string[]): ReturnType<typeof runTool>
  remove(): void
}

/** Builds the copy: the configuration, the packages, one clean module, no entrypoint. */
export function buildHouse(): PlantedHouse {
  const folder = mkdtempSync(join(tmpdir(), 'house-'))
  const house: PlantedHouse = {
    plant(path, ...lines) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), lines.map((line) => `${line}\n`).join(''))
    },
    async run(tool, ...args) {
      return runTool(tool, args, folder)
    },
    remove() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
  for (const path of CONFIGURATION) cpSync(join(ROOT, path), join(folder, path))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  mkdirSync(join(folder, 'entrypoints'))
  house.plant('src/core/clean.ts', 'export const answer = 42')
  return house
}
