import { Connection, type SqlJsStatic } from './database.ts'
import { type JournalRecord, readRecord, readTail, replay, type Tail } from './journal.ts'
import { GENERATION, HEAD, journalKey, TAIL } from './keys.ts'
import { CHUNK, LiveFile } from './live-file.ts'
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrate.ts'
import type { KeyValue } from './ports.ts'
import { type Generation, readChunks, readGeneration, readHead } from './snapshot.ts'

/** The database, opened and brought up to the last committed change. */
export interface OpenedDatabase {
  readonly connection: Connection
  readonly file: LiveFile
  /** The generation the file came from; undefined for a new database. */
  readonly current: Generation | undefined
  readonly previous: Generation | undefined
  readonly tail: Tail
  readonly journalLength: number
  readonly readOnly: boolean
  /** Sentences for the user about damage that was found. */
  readonly findings: readonly string[]
  /** True when a new generation must be stored before anything else is. */
  readonly unsaved: boolean
}

const RECORDS_AT_ONCE = 512

/** Opens what is stored, or a new database where nothing is. */
export async function openDatabase(keyValue: KeyValue, sql: SqlJsStatic): Promise<OpenedDatabase> {
  const stored = await keyValue.get([HEAD, TAIL])
  const head = await readHead(stored[HEAD])
  const numbers = head
    ? [head.current, head.previous].filter((number) => number !== null)
    : await storedGenerations(keyValue)
  if (numbers.length === 0) return openNew(sql)
  const findings: string[] = []
  for (const [place, number] of numbers.entries()) {
    const generation = await readGeneration(keyValue, number)
    if (generation === undefined) continue
    const bytes = new Uint8Array(generation.size)
    const lost = await readChunks(keyValue, generation, (index, chunk) =>
      bytes.set(chunk, index * CHUNK),
    )
    if (lost.length > 0) continue
    if (place > 0) {
      findings.push(
        'The newest snapshot was damaged. Your jobs were rebuilt from the one before it and the journal of changes since.',
      )
    }
    const next = numbers[place + 1]
    const previous = next === undefined ? undefined : await readGeneration(keyValue, next)
    return openGeneration(keyValue, sql, generation, previous, bytes, stored[TAIL], findings)
  }
  throw new Error('no generation could be read')
}

async function storedGenerations(keyValue: KeyValue): Promise<number[]> {
  const keys = keyValue.keys ? await keyValue.keys() : Object.keys(await keyValue.get(null))
  return keys
    .filter((key) => key.startsWith(GENERATION))
    .map((key) => Number(key.slice(GENERATION.length)))
    .filter(Number.isSafeInteger)
    .sort((a, b) => b - a)
}

function openNew(sql: SqlJsStatic): OpenedDatabase {
  const draft = new Connection(new sql.Database())
  migrate(draft)
  const bytes = draft.raw.export()
  draft.close()
  const file = new LiveFile(sql, bytes.length, (into) => into.set(bytes))
  return {
    connection: new Connection(file.database),
    file,
    current: undefined,
    previous: undefined,
    tail: { seq: 0, sha256: null },
    journalLength: 0,
    readOnly: false,
    findings: [],
    unsaved: true,
  }
}

async function openGeneration(
  keyValue: KeyValue,
  sql: SqlJsStatic,
  generation: Generation,
  previous: Generation | undefined,
  bytes: Uint8Array,
  storedTail: unknown,
  findings: string[],
): Promise<OpenedDatabase> {
  const file = new LiveFile(sql, bytes.length, (into) => into.set(bytes), generation.chunks)
  const connection = new Connection(file.database)
  const tail = readTail(storedTail) ?? { seq: generation.seq, sha256: generation.seq_sha256 }
  const records = await readJournal(keyValue, generation.seq, tail.seq)
  file.reserve()
  // The rows were checked against each other when the transactions were made.
  connection.run('PRAGMA foreign_keys=OFF')
  for (const record of records) {
    connection.begin()
    replay(connection, record)
    connection.commit()
  }
  connection.run('PRAGMA foreign_keys=ON')
  const version = schemaVersion(connection)
  const readOnly = version > SCHEMA_VERSION
  const behind = version < SCHEMA_VERSION
  if (behind) migrate(connection)
  return {
    connection,
    file,
    current: generation,
    previous,
    tail,
    journalLength: records.length,
    readOnly,
    findings,
    unsaved: behind || findings.length > 0,
  }
}

async function readJournal(
  keyValue: KeyValue,
  after: number,
  last: number,
): Promise<JournalRecord[]> {
  const records: JournalRecord[] = []
  for (let from = after + 1; from <= last; from += RECORDS_AT_ONCE) {
    const seqs = Array.from(
      { length: Math.min(RECORDS_AT_ONCE, last - from + 1) },
      (_, offset) => from + offset,
    )
    const stored = await keyValue.get(seqs.map(journalKey))
    for (const seq of seqs) {
      const record = await readRecord(stored[journalKey(seq)], seq)
      if (record === undefined) throw new Error(`journal record ${seq} could not be read`)
      records.push(record)
    }
  }
  return records
}
