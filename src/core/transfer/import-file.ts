import type * as z from 'zod'
import type { jobRecord } from '../api/record-fields.ts'
import { Failure } from '../domain/failure.ts'

/** One job of a file, with its history where the file has one. */
export type ImportRecord = z.output<typeof jobRecord>

/** Why a row of a file is not imported. */
export interface ImportProblem {
  /** Counted as the file's reader counts them: lines of a CSV with its header, else jobs from 1. */
  readonly row: number
  readonly field: string
  readonly text: string
}

/** What a file holds, before anything of it is imported. */
export interface ImportFile {
  readonly records: readonly ImportRecord[]
  readonly problems: readonly ImportProblem[]
}

/** The most rows of a file that are read: twice the jobs of the largest board in docs/benchmarks.md. */
export const MOST_ROWS = 100_000

/** @throws {Failure} `invalid` when a file has more rows than are read, before they fill the memory */
export function requireFewEnough(rows: number): void {
  if (rows <= MOST_ROWS) return
  throw new Failure('invalid', 'The file has more than 100,000 rows', {
    hint: 'Split it, and import the parts one after the other.',
  })
}
