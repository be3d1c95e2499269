import Papa from 'papaparse'
import { defused } from '../transfer/csv-cells.ts'
import { BYTE_ORDER_MARK, NEWLINE } from '../transfer/csv-export.ts'
import type { QueryResult } from './query.ts'

/** An answer as CSV that a spreadsheet reads as UTF-8 and takes no cell of for a formula. */
export function resultCsv({ columns, rows }: QueryResult): string {
  const cells = [columns, ...rows].map((row) =>
    row.map((value) => (typeof value === 'string' ? defused(value) : value)),
  )
  return BYTE_ORDER_MARK + Papa.unparse(cells, { quotes: true, newline: NEWLINE }) + NEWLINE
}
