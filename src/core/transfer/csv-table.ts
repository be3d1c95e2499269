import Papa from 'papaparse'
import { defused } from './csv-cells.ts'
import { BYTE_ORDER_MARK, NEWLINE } from './csv-export.ts'

/** Rows as CSV for a spreadsheet (RFC 4180, a byte order mark first), no cell of which it runs; null is an empty cell. */
export function csvTable(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? defused(cell) : cell)),
  )
  return BYTE_ORDER_MARK + Papa.unparse(cells, { delimiter: ',', newline: NEWLINE }) + NEWLINE
}
