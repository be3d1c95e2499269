import { jobRecord } from '../api/record-fields.ts'
import { CONTACT_FIELDS } from '../domain/contact.ts'
import { Failure } from '../domain/failure.ts'
import { entryOf } from '../store/audit-log.ts'
import { contactOf } from '../store/contacts.ts'
import { Connection, type Row, type SqlJsStatic, type SqlValue } from '../store/database.ts'
import { JOB_FIELDS, jobOf } from '../store/tracked-jobs.ts'
import {
  type ImportFile,
  type ImportProblem,
  type ImportRecord,
  requireFewEnough,
} from './import-file.ts'

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
    return read(new Connection(database), bytes.length)
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

function read(connection: Connection, size: number): ImportFile {
  // Nothing that somebody wrote into the file's schema is run.
  connection.script('PRAGMA trusted_schema=OFF; PRAGMA query_only=ON; PRAGMA cell_size_check=ON;')
  const jobs = rowsOf(connection, 'tracked_jobs', JOB_FIELDS, 'id', size)
  if (jobs === undefined) throw notOurs('The database has no table of tracked jobs')
  const histories = new Map<string, ReturnType<typeof entryOf>[]>()
  for (const row of rowsOf(connection, 'job_audit_log', LOG_FIELDS, 'id', size) ?? []) {
    const entry = entryOf({ undoes: null, ...row, timestamp: momentOf(row.timestamp) })
    listIn(histories, entry.job_id).push(entry)
  }
  const people = new Map<string, ReturnType<typeof contactOf>[]>()
  const contacts = rowsOf(connection, 'job_contacts', PERSON_FIELDS, 'created_at, id', size) ?? []
  for (const row of contacts) listIn(people, String(row.job_id)).push(contactOf(row))
  const records: ImportRecord[] = []
  const problems: ImportProblem[] = []
  for (const [index, row] of jobs.entries()) {
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

const LOG_FIELDS = [
  'id',
  'job_id',
  'action',
  'previous_value',
  'new_value',
  'timestamp',
  'undoes',
] as const
const PERSON_FIELDS = ['job_id', 'id', ...CONTACT_FIELDS, 'created_at', 'updated_at'] as const

/**
 * The rows of a table as far as it has the columns; undefined where there is no such table. A view, a virtual
 * table and a column that is worked out when it is read are not looked at: they can hold any program.
 * @param size the file's, in bytes: rows that hold more than it share their pages, and would fill the memory
 */
function rowsOf(
  connection: Connection,
  table: string,
  wanted: readonly string[],
  order: string,
  size: number,
): Row[] | undefined {
  const stored = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name = ?"
  if (!connection.get(stored, [table])) return undefined
  // It leaves out the columns that are worked out; table_xinfo would name them.
  const info = connection.all('SELECT name FROM pragma_table_info(?)', [table])
  const columns = wanted.filter((column) => info.some(({ name }) => name === column))
  if (order.split(', ').some((column) => !columns.includes(column))) {
    throw notOurs(`The table ${table} lacks its columns`)
  }
  const lengths = columns.map((column) => `ifnull(octet_length(${column}), 0)`).join(' + ')
  const sum = connection.get(`SELECT count(*) AS rows, total(${lengths}) AS bytes FROM ${table}`)
  // Several changes are made to one job.
  if (table === 'tracked_jobs') requireFewEnough(Number(sum?.rows))
  if (Number(sum?.bytes) > MOST_TIMES_SIZE * size) throw new Error('Rows share their pages')
  return connection.all(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${order}`)
}

/** Texts are as long as they are stored; a number's digits may be three times as long. */
const MOST_TIMES_SIZE = 3

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
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
