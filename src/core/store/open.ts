import { Failure } from '../domain/failure.ts'
import { Connection, type SqlJsStatic } from './database.ts'
import { ImageReader } from './image.ts'
import { type JournalRecord, replay, type Tail } from './journal.ts'
import { shelfOf } from './keys.ts'
import { LiveFile } from './live-file.ts'
import { migrate, SCHEMA_VERSION } from './migrate.ts'
import { type LoadChunks, SnapshotDamaged, withPages } from './paging.ts'
import type { ImageCache, KeyValue } from './ports.ts'
import { type FoundJournal, readJournal } from './read-journal.ts'
import { openFile } from './salvage.ts'
import { FORMAT, type Generation, readChunks, readGeneration } from './snapshot.ts'
import type { StoredState } from './stored-state.ts'

/** The database, opened and brought up to the last committed change. */
export interface OpenedDatabase {
  readonly connection: Connection
  readonly file: LiveFile
  /** The generation the file came from; undefined for a new database. */
  readonly current: Generation | undefined
  /** The number of the generation before, whose shelf the next one shares. */
  readonly previous: number | undefined
  /** The highest number a generation has had. */
  readonly lastNumber: number
  readonly tail: Tail
  readonly journalLength: number
  readonly readOnly: boolean
  /** Sentences for the user about damage that was found. */
  readonly findings: readonly string[]
  /** What could not be read, by the key it is stored under. */
  readonly unreadable: Readonly<Record<string, unknown>>
  /** Pages that can be brought in without storage; undefined when there is no image to trust. */
  readonly image: ImageReader | undefined
  /** True when a new generation must be stored before anything else is. */
  readonly unsaved: boolean
}

export interface OpenPorts {
  readonly keyValue: KeyValue
  readonly images: ImageCache | undefined
  readonly sql: SqlJsStatic
}

/**
 * Opens the current generation: its index pages from the image, the others as they are needed.
 * @param sql may still be on its way: what is stored is read meanwhile
 * @returns undefined when that needs something that is damaged
 */
export async function openCurrent(
  { keyValue, images }: Omit<OpenPorts, 'sql'>,
  sql: Promise<SqlJsStatic>,
  state: StoredState,
): Promise<OpenedDatabase | undefined> {
  const [number, previous] = state.numbers
  if (number === undefined) return undefined
  const reading = images?.read().catch(() => undefined)
  const generation = await readGeneration(keyValue, number)
  if (generation === undefined) return undefined
  requireKnownFormat(generation)
  let first: Uint8Array | undefined
  await readChunks(keyValue, generation, shelfOf(number), [0], (_, bytes) => {
    first = bytes
  })
  if (first === undefined) return undefined
  const found = await reading
  const file = new LiveFile(await sql, generation.size, generation.chunks, first)
  const image = await ImageReader.open(file, generation.chunks, found, state.imageSeal)
  const load = loaderOf(keyValue, file, () => generation, image)
  const journal = await readJournal(
    keyValue,
    { seq: generation.seq, sha256: generation.seq_sha256 },
    state.tail,
  )
  try {
    const connection = await withPages(file, load, () => new Connection(file.database))
    return await bringUp({
      connection,
      file,
      generation,
      schemaVersion: generation.schema_version,
      after: generation.seq,
      previous,
      journal,
      load,
      image,
      findings: [],
      mayHold: generation.seq,
    })
  } catch (error) {
    file.database.close()
    if (error instanceof SnapshotDamaged) return undefined
    throw error
  }
}

export interface Base {
  readonly connection: Connection
  readonly file: LiveFile
  /** The generation the file is; undefined when it was put together from others. */
  readonly generation: Generation | undefined
  /** Of the file; undefined when it is this code's. */
  readonly schemaVersion: number | undefined
  /** The last change that the file holds. */
  readonly after: number
  readonly previous: number | undefined
  readonly journal: FoundJournal
  readonly load: LoadChunks
  readonly image?: ImageReader
  readonly findings: readonly string[]
  /** Changes up to this one may be in the file already: that they cannot be made again is no loss. */
  readonly mayHold: number
}

/** Brings an opened file up to the last change. */
export async function bringUp(base: Base): Promise<OpenedDatabase> {
  const { connection, file, generation, journal } = base
  const version = base.schemaVersion ?? SCHEMA_VERSION
  const isLoss = (seq: number) => seq > base.mayHold
  const failed = (await replayAll(base, journal.records)).filter(({ seq }) => isLoss(seq))
  const findings = [
    ...base.findings,
    ...journalFindings(journal, journal.lost.filter(isLoss).length + failed.length),
  ]
  return {
    connection,
    file,
    current: generation,
    previous: base.previous,
    lastNumber: generation?.number ?? 0,
    tail: journal.tail,
    journalLength: journal.tail.seq - base.after,
    readOnly: version > SCHEMA_VERSION,
    findings,
    unreadable: {
      ...journal.unreadable,
      ...Object.fromEntries(failed.map((record) => [`journal-record/${record.seq}`, record])),
    },
    image: base.image,
    unsaved: findings.length > 0,
  }
}

/** @returns the records whose statements could not be run, which only lost ones before them explain */
async function replayAll(base: Base, records: readonly JournalRecord[]): Promise<JournalRecord[]> {
  const { connection, file, load } = base
  // The rows were checked against each other when the transactions were made.
  connection.run('PRAGMA foreign_keys=OFF')
  const failed: JournalRecord[] = []
  await bringPagesIn(base, records)
  for (const record of records) {
    try {
      await withPages(file, load, () => inTransaction(connection, record, true))
    } catch (error) {
      if (error instanceof SnapshotDamaged) throw error
      failed.push(record)
    }
  }
  connection.run('PRAGMA foreign_keys=ON')
  return failed
}

/** Passes over the journal in search of the pages it needs; more find little that is new. */
const PASSES = 3

/** Tries all records without keeping what they do, so that their pages come in together. */
async function bringPagesIn(
  { connection, file, load }: Base,
  records: readonly JournalRecord[],
): Promise<void> {
  for (let pass = 0; pass < PASSES; pass += 1) {
    const wanted = new Set<number>()
    for (const record of records) {
      file.wanted.clear()
      try {
        inTransaction(connection, record, false)
      } catch {
        // A missing page, or a row that an earlier record would have made.
      }
      for (const index of file.wanted) wanted.add(index)
    }
    file.wanted.clear()
    if (wanted.size === 0) return
    await load([...wanted])
  }
}

function inTransaction(connection: Connection, record: JournalRecord, keep: boolean): void {
  connection.begin()
  try {
    replay(connection, record)
  } catch (error) {
    connection.rollback()
    throw error
  }
  if (keep) connection.commit()
  else connection.rollback()
}

function journalFindings(journal: FoundJournal, lost: number): string[] {
  const findings: string[] = []
  if (lost > 0) {
    findings.push(
      `${lost === 1 ? 'One recent change' : `${lost} recent changes`} could not be read, or built on one that could not, and ${lost === 1 ? 'is' : 'are'} missing; the others were kept. Check your latest changes, and export the unreadable data before you clear this message.`,
    )
  }
  if (journal.endUnknown) {
    findings.push(
      `The note of your last change was damaged. Every change that is stored was applied; if the very last one is missing, repeat it.`,
    )
  }
  return findings
}

/**
 * Brings chunks of whatever generation is the current one into the file. Until the image is read
 * whole, it brings the rest of that instead, where what is asked for may be.
 */
export function loaderOf(
  keyValue: KeyValue,
  file: LiveFile,
  current: () => Generation | undefined,
  image: ImageReader | undefined,
): LoadChunks {
  return async (indexes) => {
    if (image !== undefined && !image.isRead && (await image.supplyRest())) return []
    const generation = current()
    if (generation === undefined) return indexes
    const shelf = shelfOf(generation.number)
    return readChunks(keyValue, generation, shelf, indexes, (index, bytes) =>
      file.supply(index, bytes),
    )
  }
}

/** An empty database of this code's version. */
export function openNew(sql: SqlJsStatic): OpenedDatabase {
  const draft = new Connection(new sql.Database())
  migrate(draft)
  return {
    ...openFile(sql, draft),
    current: undefined,
    previous: undefined,
    lastNumber: 0,
    tail: { seq: 0, sha256: null },
    journalLength: 0,
    readOnly: false,
    findings: [],
    unreadable: {},
    image: undefined,
    unsaved: true,
  }
}

function requireKnownFormat(generation: Generation): void {
  if (generation.format <= FORMAT) return
  throw new Failure(
    'read_only',
    'Your jobs were saved by a newer version of this extension and cannot be opened by this one',
    { hint: 'Update the extension. Nothing of what is stored was changed.' },
  )
}
