import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openSql } from '#core/store/database.ts'

const require = createRequire(import.meta.url)
const code = await readFile(require.resolve('sql.js/dist/sql-wasm.wasm'))

test.each([
  ['gzipped', gzipSync(code)],
  ['as it is', code],
])('the engine starts from its code %s', async (_, bytes) => {
  const sql = await openSql(new Uint8Array(bytes).buffer)
  const database = new sql.Database()

  expect(database.exec('SELECT 6 * 7 AS answer')[0]?.values).toEqual([[42]])
  database.close()
})
