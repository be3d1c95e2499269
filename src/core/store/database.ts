import initSqlJs, { type SqlJsStatic } from 'sql.js'

export type { SqlJsStatic }

/**
 * Loads the SQLite engine; the only import of sql.js.
 * @param wasm the engine's code; undefined lets sql.js find its own file, which works in Node only
 */
export async function openSql(wasm: ArrayBuffer | undefined): Promise<SqlJsStatic> {
  return initSqlJs(wasm === undefined ? {} : { wasmBinary: wasm })
}
