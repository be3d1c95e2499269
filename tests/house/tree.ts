import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from '../../scripts/build-extension.ts'

/** Folders that hold what somebody wrote. */
const WRITTEN = ['src', 'entrypoints', 'scripts', 'tests', 'docs', 'public', '.github', '.ci']

/** Files of the repository that somebody wrote, relative to its root, with `/` on every system. */
export function writtenFiles(): string[] {
  const atRoot = readdirSync(ROOT).filter((name) => isFile(join(ROOT, name)))
  return [...atRoot, ...WRITTEN.flatMap((folder) => below(join(ROOT, folder)))]
}

/** TypeScript modules: the product's, the scripts' and the tests'. */
export function modules(...folders: string[]): string[] {
  return writtenFiles().filter(
    (path) => /\.tsx?$/.test(path) && folders.some((folder) => path.startsWith(`${folder}/`)),
  )
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

export function exists(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false }) !== undefined
}

function below(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(isFile)
    .map((path) => relative(ROOT, path).replaceAll('\\', '/'))
}

function isFile(path: string): boolean {
  return statSync(path).isFile()
}
