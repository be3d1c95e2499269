import { readFileSync } from 'node:fs'

const BUILT = '.output/chrome-mv3'

/**
 * The scripts that a page of ours loads before it shows anything; Vite names them all in the page.
 * @param {string} page
 */
function firstView(page) {
  const html = readFileSync(`${BUILT}/${page}`, 'utf8')
  const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)]
  if (scripts.length === 0) throw new Error(`${page} loads no script`)
  return scripts.map(([, path]) => `${BUILT}${path}`)
}

export default [
  {
    name: 'content script',
    path: `${BUILT}/content-scripts/linkedin.js`,
    limit: '40 kB',
    gzip: true,
  },
  { name: 'dashboard, first view', path: firstView('options.html'), limit: '250 kB', gzip: true },
  { name: 'popup', path: firstView('popup.html'), limit: '250 kB', gzip: true },
  {
    name: 'package without the PDF reader',
    path: [`${BUILT}/**`, `!${BUILT}/**/pdf*`],
    limit: '3 MB',
    brotli: false,
  },
  // Loaded only when a résumé is read from a PDF; see docs/decisions/pdf-reader.md.
  { name: 'PDF reader', path: `${BUILT}/**/pdf*`, limit: '1.8 MB', brotli: false },
]
