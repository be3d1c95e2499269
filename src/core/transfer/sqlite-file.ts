import { jobRecord } from '../api/record-fields.ts'
import { Failure } from '../domain/failure.ts'
import { entryOf } from '../store/audit-log.ts'
import { contactOf } from '../store/contacts.ts'
import { Connection, type Row, type SqlJsStatic, type SqlValue } from '../store/database.ts'
import { JOB_FIELDS, jobOf } from '../store/tracked-jobs.ts'
import type { ImportFile, ImportProblem, ImportRecord } from './import-file.ts'

/**
 * The jobs of a SQLite file with the seed's tables, of any version of them.
 * @throws {Failure} `invalid` when it is not such a file, or is damaged
 */
export function readSqlite(sql: SqlJsStatic, bytes: Uint8Array): ImportFile {
  if (new TextDecoder().decode(bytes.subarray(0, 15)) !== 'SQLite format 3') {
    throw notOurs('The file is not a SQLite database')
  }
  const database = new sql.Database(bytes)
  try {
    return read(new Connection(database))
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(
      'invalid',
      'The database file is damaged',
      { hint: 'Choose another copy of it, or a JSON export.' },
      error,
    )
  } finally {
    database.close()
  }
}

function read(connection: Connection): ImportFile {
  const tables = connection.all("SELECT name FROM sqlite_master WHERE type = 'table'")
  const has = (table: string) => tables.some(({ name }) => name === table)
  if (!has('tracked_jobs')) throw notOurs('The database has no table of tracked jobs')
  const columns = new Set(
    connection
      .all('SELECT name FROM pragma_table_info(?)', ['tracked_jobs'])
      .map((row) => row.name),
  )
  const fields = JOB_FIELDS.filter((field) => columns.has(field))
  const histories = new Map<string, ReturnType<typeof entryOf>[]>()
  const log = has('job_audit_log') ? connection.all('SELECT * FROM job_audit_log ORDER BY id') : []
  for (const row of log) {
    const entry = entryOf({ undoes: null, ...row, timestamp: momentOf(row.timestamp) })
    histories.set(entry.job_id, [...(histories.get(entry.job_id) ?? []), entry])
  }
  const people = new Map<string, ReturnType<typeof contactOf>[]>()
  const contacts = has('job_contacts')
    ? connection.all('SELECT * FROM job_contacts ORDER BY created_at, id')
    : []
  for (const row of contacts) {
    const jobId = String(row.job_id)
    people.set(jobId, [...(people.get(jobId) ?? []), contactOf(row)])
  }
  const records: ImportRecord[] = []
  const problems: ImportProblem[] = []
  const rows = connection.all(`SELECT ${fields.join(', ')} FROM tracked_jobs ORDER BY id`)
  for (const [index, row] of rows.entries()) {
    const id = String(row.id)
    const parsed = jobRecord.safeParse({
      job: withoutEmptyTimes(jobOf(row)),
      contacts: people.get(id),
      history: histories.get(id) ?? [],
    })
    histories.delete(id)
    if (parsed.success) records.push(parsed.data)
    else {
      const [issue] = parsed.error.issues
      const field = issue?.path.slice(1).map(String).join('.') ?? ''
      problems.push({ row: index + 1, field, text: issue?.message ?? 'not a job' })
    }
  }
  for (const history of histories.values()) {
    const parsed = jobRecord.safeParse({ job: null, history })
    if (parsed.success) records.push(parsed.data)
  }
  return { records, problems }
}

const TIMES = JOB_FIELDS.filter((field) => /_(at|date)$/.test(field))
/** These may be absent, not empty. */
const DECIDED: ReadonlySet<string> = new Set(['created_at', 'updated_at'])

function withoutEmptyTimes(job: object): Row {
  const row: Record<string, SqlValue> = { ...(job as Row) } // jobOf gives the columns' values
  for (const field of TIMES) {
    if (!(field in row)) continue
    const moment = momentOf(row[field])
    if (moment === null && DECIDED.has(field)) delete row[field]
    else row[field] = moment
  }
  return row
}

/** A time of another program's database, such as `2024-01-15 14:23:45`, in ISO form; null when it is none. */
function momentOf(value: SqlValue | undefined): string | null {
  if (typeof value !== 'string') return null
  const iso = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.test(value) ? `${value.replace(' ', 'T')}Z` : value
  const time = Date.parse(iso)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

function notOurs(text: string): Failure {
  return new Failure('invalid', text, {
    hint: 'Choose a file made by Export as SQLite, or another database with the same tables.',
  })
}
