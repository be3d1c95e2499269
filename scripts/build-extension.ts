import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The folder that `wxt build` writes and a browser loads. */
export const BUILT_EXTENSION = join(ROOT, '.output', 'chrome-mv3')

/**
 * Builds the extension.
 * @throws {Error} with the builder's own words when the build fails
 */
export function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'],
    // Vitest says that this is a test, for which React would bring its slow and large half.
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  )
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`)
}

/** Builds the extension unless the last build is newer than everything it is made from. */
export function buildExtensionIfStale(): void {
  const manifest = join(BUILT_EXTENSION, 'manifest.json')
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0
  const sources = ['src', 'entrypoints', 'public', 'wxt.config.ts', 'package-lock.json']
  if (Math.max(...sources.map((path) => lastChange(join(ROOT, path)))) > builtAt) buildExtension()
}

/** A folder's own time moves when a file in it is added or removed. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}
