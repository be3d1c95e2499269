import type { Client } from '../api/client.ts'
import { Failure } from '../domain/failure.ts'
import type { DuplicateRule, KnownBy } from '../domain/keeping.ts'
import type { ImportFile, ImportProblem, ImportRecord } from './import-file.ts'

/** What an import would do, before it does it. */
export interface ImportPreview {
  readonly jobs: number
  /** Jobs that are on the board already: the place in the file's records, and the job they are. */
  readonly known: readonly { readonly index: number; readonly id: string; readonly by: KnownBy }[]
  readonly deleted_jobs: number
  readonly problems: readonly ImportProblem[]
}

/** What an import did. */
export interface ImportReport {
  readonly added: number
  readonly updated: number
  readonly skipped: number
  readonly problems: readonly ImportProblem[]
  /** Why it stopped before the end; what was imported before stays. */
  readonly stopped: Failure | undefined
}

const CANDIDATES = 1_000
const BATCH_RECORDS = 100
/** Characters of one message: storage takes it in one piece. */
const BATCH_LENGTH = 4_000_000

export async function previewImport(client: Client, file: ImportFile): Promise<ImportPreview> {
  const candidates = file.records.flatMap(({ job }, index) => (job ? [{ job, index }] : []))
  const known: ImportPreview['known'][number][] = []
  for (let from = 0; from < candidates.length; from += CANDIDATES) {
    const some = candidates.slice(from, from + CANDIDATES)
    const reply = await client.call('preview-import', {
      candidates: some.map(({ job: { id, source_linkedin_id, job_title, company_name } }) => ({
        id,
        source_linkedin_id,
        job_title,
        company_name,
      })),
    })
    for (const { index, id, by } of reply.known) {
      known.push({ index: some[index]?.index ?? 0, id, by })
    }
  }
  return {
    jobs: candidates.length,
    known,
    deleted_jobs: file.records.length - candidates.length,
    problems: file.problems,
  }
}

/**
 * Imports a file's records, some in each transaction.
 * @param onProgress told how many records are done
 */
export async function runImport(
  client: Client,
  file: ImportFile,
  duplicates: DuplicateRule,
  onProgress: (done: number) => void = () => {},
): Promise<ImportReport> {
  const report = { added: 0, updated: 0, skipped: 0 }
  let done = 0
  for (const records of batchesOf(file.records)) {
    try {
      const reply = await client.call('import-records', { records, duplicates })
      report.added += reply.added
      report.updated += reply.updated
      report.skipped += reply.skipped
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return { ...report, problems: file.problems, stopped: error }
    }
    done += records.length
    onProgress(done)
  }
  return { ...report, problems: file.problems, stopped: undefined }
}

function* batchesOf(records: readonly ImportRecord[]): Generator<ImportRecord[]> {
  let batch: ImportRecord[] = []
  let length = 0
  for (const record of records) {
    const size = JSON.stringify(record).length
    if (batch.length === BATCH_RECORDS || (batch.length > 0 && length + size > BATCH_LENGTH)) {
      yield batch
      batch = []
      length = 0
    }
    batch.push(record)
    length += size
  }
  if (batch.length > 0) yield batch
}
