import { backupList, readBackup } from './backups.ts'
import { Connection, type SqlJsStatic } from './database.ts'
import { chunkKey, JOURNAL, type Shelf, shelfOf, storedKeys } from './keys.ts'
import { CHUNK, LiveFile } from './live-file.ts'
import { bringUp, type OpenedDatabase, type OpenPorts, openNew } from './open.ts'
import type { LoadChunks } from './paging.ts'
import { readJournal } from './read-journal.ts'
import { salvage } from './salvage.ts'
import {
  allChunks,
  type Generation,
  readChunks,
  readGeneration,
  type Snapshot,
} from './snapshot.ts'
import { type StoredState, storedGenerations } from './stored-state.ts'

/** All bytes of a snapshot, as far as they can be read. */
interface ReadSnapshot<Kind extends Snapshot> {
  readonly snapshot: Kind
  readonly bytes: Uint8Array
  readonly lost: readonly number[]
}

/** A recovered file is here as a whole. */
const LOAD_NOTHING: LoadChunks = async (indexes) => indexes

/**
 * Opens what the current generation cannot give: the generation before it with the journal since;
 * else every row that can be read of the damaged ones, with what a backup adds; else a backup.
 */
export async function recover(ports: OpenPorts, state: StoredState): Promise<OpenedDatabase> {
  const { keyValue, sql } = ports
  const numbers = await storedGenerations(keyValue)
  const damaged: ReadSnapshot<Generation>[] = []
  for (const number of numbers) {
    const generation = await readGeneration(keyValue, number)
    if (generation === undefined) continue
    const read = await readAll(ports, generation, shelfOf(number))
    if (read.lost.length === 0 && isSound(sql, read.bytes)) {
      const newest = number === Math.max(...numbers) && number === state.numbers[0]
      const text = newest
        ? 'A part of the stored database was damaged and was put together again from its second copy. Nothing is missing.'
        : `The newest snapshot of your jobs was damaged. They were rebuilt from the one before it, of ${dayOf(generation.at)}, and the journal of every change since.`
      return reopened(ports, state, read, generation, [text])
    }
    damaged.push(read)
  }
  return damaged.length > 0
    ? salvaged(ports, state, damaged, numbers)
    : fromBackup(ports, state, numbers)
}

async function reopened(
  { keyValue, sql }: OpenPorts,
  state: StoredState,
  { snapshot, bytes }: ReadSnapshot<Snapshot>,
  generation: Generation | undefined,
  findings: readonly string[],
  last?: number,
): Promise<OpenedDatabase> {
  const file = new LiveFile(sql, bytes.length, snapshot.chunks, bytes)
  const after = { seq: snapshot.seq, sha256: snapshot.seq_sha256 }
  const opened = await bringUp({
    connection: new Connection(file.database),
    file,
    schemaVersion: snapshot.schema_version,
    after: snapshot.seq,
    generation,
    previous: undefined,
    journal: await readJournal(keyValue, after, state.tail),
    load: LOAD_NOTHING,
    findings,
    mayHold: snapshot.seq,
  })
  return { ...opened, unsaved: true, ...(last === undefined ? {} : { lastNumber: last }) }
}

async function salvaged(
  ports: OpenPorts,
  state: StoredState,
  damaged: readonly ReadSnapshot<Generation>[],
  numbers: readonly number[],
): Promise<OpenedDatabase> {
  const { keyValue, sql } = ports
  const backup = await newestBackup(ports)
  const sources = [...damaged, ...(backup ? [backup] : [])]
  const connections = sources.flatMap(({ bytes }) => openDamaged(sql, bytes))
  const { file, connection, jobs, rebuilt } = salvage(sql, connections)
  for (const source of connections) source.close()
  // From the oldest on: what a later one has lost, the journal may still tell.
  const oldest = damaged.at(-1)?.snapshot
  const after = { seq: oldest?.seq ?? 0, sha256: oldest?.seq_sha256 ?? null }
  const opened = await bringUp({
    connection,
    file,
    schemaVersion: undefined,
    after: after.seq,
    generation: undefined,
    previous: undefined,
    journal: await readJournal(keyValue, after, state.tail),
    load: LOAD_NOTHING,
    findings: [
      `The stored database was damaged in all its copies. ${jobs} jobs were read row by row and ${rebuilt} more were rebuilt from their history; others may be missing. The damaged data is kept for an export.`,
    ],
    mayHold: damaged[0]?.snapshot.seq ?? 0,
  })
  return {
    ...opened,
    unreadable: { ...opened.unreadable, ...(await lostChunks(ports, damaged)) },
    unsaved: true,
    lastNumber: Math.max(0, ...numbers),
  }
}

/** With no generation left: the newest backup, or an empty database, and what the journal still has. */
async function fromBackup(
  ports: OpenPorts,
  state: StoredState,
  numbers: readonly number[],
): Promise<OpenedDatabase> {
  const { keyValue, sql } = ports
  const last = Math.max(0, ...numbers)
  const backup = await newestBackup(ports)
  if (backup) {
    return reopened(
      ports,
      state,
      backup,
      undefined,
      [
        `The stored database could not be read. Your jobs were restored from the backup of ${dayOf(backup.snapshot.at)}, with those changes since that could be read.`,
      ],
      last,
    )
  }
  const empty = openNew(sql)
  const seqs = (await storedKeys(keyValue))
    .filter((key) => key.startsWith(JOURNAL))
    .map((key) => Number(key.slice(JOURNAL.length)))
    .filter(Number.isSafeInteger)
  const after = {
    seq: seqs.length > 0 ? Math.min(...seqs) - 1 : (state.tail?.seq ?? 0),
    sha256: null,
  }
  const opened = await bringUp({
    connection: empty.connection,
    file: empty.file,
    schemaVersion: undefined,
    after: after.seq,
    generation: undefined,
    previous: undefined,
    journal: await readJournal(keyValue, after, state.tail),
    load: LOAD_NOTHING,
    findings: [
      'The stored database could not be read, and there is no backup of it. Only the changes in the journal were kept. The damaged data is kept for an export.',
    ],
    mayHold: 0,
  })
  return { ...opened, unsaved: true, lastNumber: last }
}

async function readAll<Kind extends Snapshot>(
  { keyValue }: OpenPorts,
  snapshot: Kind,
  shelf: Shelf,
): Promise<ReadSnapshot<Kind>> {
  const bytes = new Uint8Array(snapshot.size)
  const lost = await readChunks(keyValue, snapshot, shelf, allChunks(snapshot), (index, chunk) =>
    bytes.set(chunk, index * CHUNK),
  )
  return { snapshot, bytes, lost }
}

async function newestBackup(ports: OpenPorts): Promise<ReadSnapshot<Snapshot> | undefined> {
  for (const { id } of await backupList(ports.keyValue)) {
    const snapshot = await readBackup(ports.keyValue, id)
    const read = snapshot && (await readAll(ports, snapshot, 'backup'))
    if (read && read.lost.length === 0 && isSound(ports.sql, read.bytes)) return read
  }
  return undefined
}

/** True when the engine finds the database whole, with rows, indexes and pages in agreement. */
export function isSound(sql: SqlJsStatic, bytes: Uint8Array): boolean {
  const [connection] = openDamaged(sql, bytes)
  if (connection === undefined) return false
  try {
    return connection.get('PRAGMA quick_check')?.quick_check === 'ok'
  } catch {
    return false
  } finally {
    connection.close()
  }
}

function openDamaged(sql: SqlJsStatic, bytes: Uint8Array): Connection[] {
  try {
    return [new Connection(new sql.Database(bytes))]
  } catch {
    return []
  }
}

async function lostChunks(
  { keyValue }: OpenPorts,
  damaged: readonly ReadSnapshot<Generation>[],
): Promise<Record<string, unknown>> {
  const keys = damaged.flatMap(({ snapshot, lost }) =>
    lost.map((index) => chunkKeyOf(snapshot, index)),
  )
  return keyValue.get(keys)
}

function chunkKeyOf(generation: Generation, index: number): string {
  return chunkKey(shelfOf(generation.number), generation.chunks[index] ?? '')
}

function dayOf(at: string): string {
  return at.slice(0, 10)
}
