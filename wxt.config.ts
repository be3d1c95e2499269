import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'

const require = createRequire(import.meta.url)

/** The scripts of ours that run in web pages. */
const IN_PAGES: ReadonlySet<string> = new Set(['linkedin', 'teach-titles'])

const ENGINE = 'sql-wasm-browser.wasm.gz'

/** The SQLite engine at half its size, which inflating it takes some milliseconds for. @returns its file */
function packedEngine(folder: string): string {
  const file = join(folder, ENGINE)
  mkdirSync(folder, { recursive: true })
  const code = readFileSync(require.resolve('sql.js/dist/sql-wasm-browser.wasm'))
  writeFileSync(file, gzipSync(code, { level: 9 }))
  return file
}

/** Known once the first part is built. */
let isFirefox = false

/** Puts the little that these use of the polyfill in its place. */
const pageBrowser: Plugin = {
  name: 'page-browser',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'wxt/browser' || id === '@wxt-dev/webextension-polyfill/browser'
      ? fileURLToPath(new URL('./src/extension/page-browser.ts', import.meta.url))
      : undefined,
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: 'Job Fit for LinkedIn',
    description:
      'Scores the job cards you see on LinkedIn against your profile and keeps your applications in your own browser.',
    // What a browser does not know it warns of, so each gets its own.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'job-fit@linkedin-job-fit.local',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'alarms',
      'contextMenus',
    ],
    // Asked for when reminders are switched on.
    optional_permissions: ['notifications'],
    // None is there at install: the settings ask for one host, at the moment the user chooses a model there.
    optional_host_permissions: [
      'https://api.groq.com/*',
      'https://*/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ],
    action: { default_title: 'Job Fit' },
    content_security_policy: {
      extension_pages:
        "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
    },
  }),
  // The sources are their own package: a reviewer of the store rebuilds the same bytes from them.
  zip: { zipSources: true },
  vite: ({ browser }) => {
    isFirefox = browser === 'firefox'
    return {
      // The languages of our pages, of the 34 that React Aria brings its words in.
      plugins: [optimizeLocales.vite({ locales: ['en', 'de', 'fr', 'es'] })],
      resolve: {
        alias: {
          'wxt/utils/content-script-context': fileURLToPath(
            new URL('./src/extension/quiet-context.ts', import.meta.url),
          ),
        },
      },
    }
  },
  hooks: {
    'config:resolved': (wxt) => {
      // WXT 0.21 adds imports by name also where `imports` is false: our `storage` brought a package of its own.
      wxt.config.imports.presets = []
    },
    'build:publicAssets': (wxt, files) => {
      files.push({
        absoluteSrc: packedEngine(wxt.config.wxtDir),
        relativeDest: ENGINE,
      })
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isForPages = entrypoints.every(({ name }) => IN_PAGES.has(name))
      if (isForPages && !isFirefox) config.plugins?.push(pageBrowser)
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(ENGINE)
    },
  },
})
