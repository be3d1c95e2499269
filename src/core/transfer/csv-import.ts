import Papa from 'papaparse'
import type * as z from 'zod'
import { transferredJob } from '../api/fields.ts'
import { Failure } from '../domain/failure.ts'
import { JOB_FIELDS, type JobField } from '../store/tracked-jobs.ts'
import { splitList, undefused } from './csv-cells.ts'
import { type CsvMapping, guessMapping, statusOf } from './csv-mapping.ts'
import {
  type ImportFile,
  type ImportProblem,
  type ImportRecord,
  MOST_ROWS,
  requireFewEnough,
} from './import-file.ts'

/** A table as the file has it, before its columns are given a meaning. */
export interface CsvTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What the columns' names suggest. */
  readonly mapping: CsvMapping
}

/** Every one is a choice for each field of a job. */
const MOST_COLUMNS = 500

const DELIMITERS = [',', ';', '\t'] as const

/**
 * Reads a CSV text: commas, semicolons or tabs, whichever parts the first line most.
 * @throws {Failure} `invalid` when it has no header line, or too many rows or columns
 */
export function readCsv(text: string): CsvTable {
  const clean = text.replace(/^\uFEFF/, '')
  const columns = (delimiter: string) =>
    Papa.parse<string[]>(clean, { delimiter, preview: 1 }).data[0]?.length ?? 0
  const [delimiter] = [...DELIMITERS].sort((a, b) => columns(b) - columns(a))
  const { data } = Papa.parse<string[]>(clean, {
    delimiter: delimiter ?? ',',
    skipEmptyLines: 'greedy',
    // The header, and one more than is read.
    preview: MOST_ROWS + 2,
  })
  const [headers, ...rows] = data
  if (headers === undefined) {
    throw new Failure('invalid', 'The file is empty', {
      hint: 'Choose a CSV file whose first line names the columns.',
    })
  }
  requireFewEnough(rows.length)
  if (headers.length > MOST_COLUMNS) {
    throw new Failure('invalid', 'The first line names more than 500 columns', {
      hint: 'Choose a CSV file whose first line names the columns, or delete those that say nothing of a job.',
    })
  }
  return { headers, rows, mapping: guessMapping(headers, JOB_FIELDS) }
}

const NUMBERS: ReadonlySet<JobField> = new Set(['match_percentage', 'salary_min', 'salary_max'])
const LISTS: ReadonlySet<JobField> = new Set(['matched_skills', 'missing_skills'])
const WORDS: ReadonlySet<JobField> = new Set(['ranking_level', 'source'])

/** The jobs of a table, its columns read as the mapping says; rows that are no job are told apart. */
export function jobsOfCsv(table: CsvTable, mapping: CsvMapping): ImportFile {
  const columns = JOB_FIELDS.flatMap((field) => {
    const header = mapping[field]
    const column = header === undefined ? -1 : table.headers.indexOf(header)
    return column === -1 ? [] : [{ field, column }]
  })
  const records: ImportRecord[] = []
  const problems: ImportProblem[] = []
  for (const [index, row] of table.rows.entries()) {
    const cells = columns.flatMap(({ field, column }) => {
      const cell = undefused(row[column] ?? '')
      return cell.trim() === '' ? [] : [[field, valueOf(field, cell)] as const]
    })
    const parsed = transferredJob.safeParse(Object.fromEntries(cells))
    // The first line of the file is the header.
    if (parsed.success) records.push({ job: parsed.data, history: [] })
    else problems.push({ row: index + 2, ...problemOf(parsed.error) })
  }
  return { records, problems }
}

function valueOf(field: JobField, cell: string): unknown {
  if (NUMBERS.has(field)) return numberOf(cell)
  if (LISTS.has(field)) return splitList(cell)
  if (field === 'status') return statusOf(cell)
  if (WORDS.has(field)) return cell.trim().toLowerCase()
  if (field.endsWith('_at') || field.endsWith('_date')) return dateOf(cell.trim())
  if (field === 'salary_currency') return cell.trim().toUpperCase()
  return cell
}

/** A number without the signs people put around it; what is none stays a text, and is refused. */
function numberOf(cell: string): number | string {
  const bare = cell.replaceAll(/[\s%€$£]|,(?=\d{3}\b)|\.(?=\d{3}\b)/g, '')
  return /^\d+(\.\d+)?$/.test(bare) ? Math.round(Number(bare)) : cell
}

/** A date in ISO form; 03/04/2026 stays as it is, since it may be March or April. */
function dateOf(cell: string): string {
  const iso = cell.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)$/, '$1T$2Z')
  const parts = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/.exec(cell)
  if (!parts) return iso
  const [, a = '', b = '', c = ''] = parts
  const date = (year: string, month: string, day: string) =>
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (a.length === 4) return date(a, b, c)
  if (c.length !== 4) return cell
  if (cell.includes('.') || Number(a) > 12) return date(c, b, a)
  return Number(b) > 12 ? date(c, a, b) : cell
}

function problemOf(error: z.ZodError): Omit<ImportProblem, 'row'> {
  const [issue] = error.issues
  return { field: issue?.path.join('.') ?? '', text: issue?.message ?? 'not a job' }
}
