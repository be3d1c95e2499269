import { Failure } from '#core/domain/failure.ts'
import type { CsvTable } from '#core/transfer/csv-import.ts'
import type { ImportFile } from '#core/transfer/import-file.ts'

/** Largest file we read, in bytes: it is held in memory, and thousands of jobs with texts take a tenth. */
export const LARGEST = 100_000_000

export type ChosenFile =
  | { readonly kind: 'table'; readonly name: string; readonly table: CsvTable }
  | { readonly kind: 'records'; readonly name: string; readonly file: ImportFile }

/**
 * Reads a file the user chose, by its ending.
 * @throws {Failure} `invalid` when it is too large or not what its ending says
 */
export async function readImportFile(file: File): Promise<ChosenFile> {
  if (file.size > LARGEST) {
    throw new Failure('invalid', 'The file is larger than 100 MB', {
      hint: 'Split it, or export fewer jobs.',
    })
  }
  const { name } = file
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (/\.(sqlite3?|db)$/i.test(name)) return { kind: 'records', name, file: await sqlite(bytes) }
  if (/\.json$/i.test(name)) {
    const { readJson } = await import('#core/transfer/json-file.ts')
    return { kind: 'records', name, file: readJson(decoded(bytes)) }
  }
  if (/\.(csv|tsv|txt)$/i.test(name)) {
    const { readCsv } = await import('#core/transfer/csv-import.ts')
    return { kind: 'table', name, table: readCsv(decoded(bytes)) }
  }
  throw new Failure('invalid', 'This kind of file cannot be imported', {
    hint: 'Choose a file that ends with .sqlite, .json or .csv.',
  })
}

async function sqlite(bytes: Uint8Array): Promise<ImportFile> {
  const [{ openSql }, { readSqlite }, engine] = await Promise.all([
    import('#core/store/database.ts'),
    import('#core/transfer/sqlite-file.ts'),
    // The build puts the engine beside our pages.
    fetch('/sql-wasm-browser.wasm.gz'),
  ])
  return readSqlite(await openSql(await engine.arrayBuffer()), bytes)
}

/** A text in the encodings that spreadsheets write: UTF-16 with its mark, UTF-8, else Windows-1252. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
