import type { Client } from '../api/client.ts'
import type { Output } from '../api/contract.ts'
import { fromBase64 } from '../store/encoding.ts'
import type { StoredJob } from '../store/tracked-jobs.ts'
import { csvHead, csvLines } from './csv-export.ts'
import { JSON_END, jsonBegin } from './json-file.ts'

export const EXPORT_FORMATS = ['sqlite', 'json', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** A file to save, put together page by page, so that no message grows too large. */
export interface ExportedFile {
  readonly name: string
  readonly content: Blob
}

const TYPES: Record<ExportFormat, string> = {
  sqlite: 'application/vnd.sqlite3',
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
}

/** The board as a file: the database itself, JSON with every change, or CSV for a spreadsheet. */
export async function exportFile(
  client: Client,
  format: ExportFormat,
  now: Date,
): Promise<ExportedFile> {
  const parts =
    format === 'sqlite'
      ? await sqliteParts(client)
      : await textParts(allRecords(client), format, now)
  return fileOf(parts, format, now)
}

/** Some jobs as a file, in the order of their ids. A job that is gone is in it with its changes. */
export async function exportSome(
  client: Client,
  ids: readonly string[],
  format: 'json' | 'csv',
  now: Date,
): Promise<ExportedFile> {
  return fileOf(await textParts(recordsOf(client, ids), format, now), format, now)
}

function fileOf(parts: BlobPart[], format: ExportFormat, now: Date): ExportedFile {
  return {
    name: `job-fit-${now.toISOString().slice(0, 10)}.${format}`,
    content: new Blob(parts, { type: TYPES[format] }),
  }
}

async function sqliteParts(client: Client): Promise<Uint8Array<ArrayBuffer>[]> {
  const { generation, parts } = await client.call('begin-export', {})
  const bytes: Uint8Array<ArrayBuffer>[] = []
  for (let part = 0; part < parts; part += 1) {
    const { data } = await client.call('export-part', { generation, part })
    bytes.push(fromBase64(data))
  }
  return bytes
}

type Records = Output<'export-jobs'>['records']

async function* allRecords(client: Client, ids?: string[]): AsyncGenerator<Records> {
  let after: string | null = ''
  while (after !== null) {
    const page: Output<'export-jobs'> = await client.call('export-jobs', {
      after,
      ...(ids && { ids }),
    })
    yield page.records
    after = page.next
  }
}

/** Ids in one question. */
const MOST_IDS = 200

async function* recordsOf(client: Client, ids: readonly string[]): AsyncGenerator<Records> {
  const sorted = ids.toSorted()
  for (let from = 0; from < sorted.length; from += MOST_IDS) {
    yield* allRecords(client, sorted.slice(from, from + MOST_IDS))
  }
}

async function textParts(
  pages: AsyncGenerator<Records>,
  format: 'json' | 'csv',
  now: Date,
): Promise<string[]> {
  const texts = [format === 'json' ? jsonBegin(now.toISOString()) : csvHead()]
  let separator = '\n'
  for await (const records of pages) {
    if (format === 'csv') texts.push(csvLines(jobsOf(records)))
    else if (records.length > 0) {
      texts.push(separator + records.map((record) => JSON.stringify(record)).join(',\n'))
      separator = ',\n'
    }
  }
  texts.push(format === 'json' ? `\n${JSON_END}` : '\r\n')
  return texts
}

function jobsOf(records: Records): StoredJob[] {
  return records.flatMap(({ job }) => (job === null ? [] : [job as StoredJob])) // export-jobs gives whole rows
}
