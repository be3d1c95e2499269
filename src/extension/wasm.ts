import { browser } from 'wxt/browser'

/** The SQLite engine's code from our own package, gzipped. */
export async function sqliteWasm(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL('/sql-wasm-browser.wasm.gz' as never)) // a file that wxt.config.ts adds at build time
  return response.arrayBuffer()
}
