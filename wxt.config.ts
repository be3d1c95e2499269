import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'

const require = createRequire(import.meta.url)

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: {
    name: 'Job Fit for LinkedIn',
    description:
      'Scores the job cards you see on LinkedIn against your profile and keeps your applications in your own browser.',
    minimum_chrome_version: '140',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms'],
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
  },
  vite: () => ({
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./src/extension/quiet-context.ts', import.meta.url),
        ),
      },
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({
        absoluteSrc: require.resolve('sql.js/dist/sql-wasm-browser.wasm'),
        relativeDest: 'sql-wasm-browser.wasm',
      })
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push('sql-wasm-browser.wasm')
    },
  },
})
