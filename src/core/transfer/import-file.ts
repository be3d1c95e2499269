import type * as z from 'zod'
import type { jobRecord } from '../api/record-fields.ts'

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
