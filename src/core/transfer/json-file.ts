import { transferredJob } from '../api/fields.ts'
import { jobRecord } from '../api/record-fields.ts'
import { Failure } from '../domain/failure.ts'
import {
  type ImportFile,
  type ImportProblem,
  type ImportRecord,
  requireFewEnough,
} from './import-file.ts'

const FORMAT = 'job-fit-export'
const VERSION = 1

/** The beginning of a JSON export. The records follow, parted by commas, then `JSON_END`. */
export function jsonBegin(exportedAt: string): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exported_at: exportedAt })
  return `${head.slice(0, -1)},"records":[`
}

export const JSON_END = ']}\n'

/**
 * The jobs of a JSON text: an export of ours with every change, or a plain list of jobs.
 * @throws {Failure} `invalid` when it is neither, or has too many
 */
export function readJson(text: string): ImportFile {
  const content = parse(text)
  if (Array.isArray(content)) {
    return recordsOf(content, (job) => ({ job: transferredJob.nullable().parse(job), history: [] }))
  }
  const isOurs =
    typeof content === 'object' &&
    content !== null &&
    'format' in content &&
    content.format === FORMAT &&
    'version' in content &&
    'records' in content &&
    Array.isArray(content.records)
  if (!isOurs) {
    throw new Failure('invalid', 'This JSON file is not an export of this extension', {
      hint: 'Choose a file made by Export as JSON, or a JSON list of jobs.',
    })
  }
  if (Number(content.version) > VERSION) {
    throw new Failure('invalid', 'This file was made by a newer version of the extension', {
      hint: 'Update the extension, then import it.',
    })
  }
  return recordsOf(content.records as unknown[], (record) => jobRecord.parse(record)) // checked to be a list
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failure(
      'invalid',
      'The file is not JSON, or was cut short',
      { hint: 'Export it again, or choose another file.' },
      error,
    )
  }
}

function recordsOf(
  list: readonly unknown[],
  recordOf: (value: unknown) => ImportRecord,
): ImportFile {
  requireFewEnough(list.length)
  const records: ImportRecord[] = []
  const problems: ImportProblem[] = []
  for (const [index, value] of list.entries()) {
    try {
      records.push(recordOf(value))
    } catch (error) {
      const [issue] =
        (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues ?? [] // zod throws nothing else
      problems.push({
        row: index + 1,
        field: issue?.path.map(String).join('.') ?? '',
        text: issue?.message ?? 'not a job',
      })
    }
  }
  return { records, problems }
}
