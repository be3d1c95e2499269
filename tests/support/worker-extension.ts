import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { ROOT } from '../../scripts/build-extension.ts'

/**
 * Builds an extension of one worker script and an empty page to speak to it from.
 * @param entry the script, from the root of the repository
 * @returns its folder, for the caller to remove
 */
export async function workerExtension(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'worker-extension-'))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ['es'], fileName: () => 'worker.js' },
    },
  })
  const require = createRequire(import.meta.url)
  const engine = await readFile(require.resolve('sql.js/dist/sql-wasm-browser.wasm'))
  await writeFile(join(folder, 'sql-wasm-browser.wasm.gz'), gzipSync(engine, { level: 9 }))
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>worker</title>')
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'One worker',
      version: '1',
      background: { service_worker: 'worker.js', type: 'module' },
      permissions: ['storage', 'unlimitedStorage'],
      content_security_policy: {
        extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
      },
    }),
  )
  return folder
}
