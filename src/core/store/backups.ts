import type { BackupReason } from '../domain/keeping.ts'
import { ShelfWriter } from './checkpoint.ts'
import { seal, unseal } from './encoding.ts'
import { BACKUP_OF, BACKUPS, chunkKey, shelfOf, shelfPrefix, storedKeys } from './keys.ts'
import { SnapshotDamaged } from './paging.ts'
import type { KeyValue } from './ports.ts'
import {
  type Generation,
  packChunk,
  readChunks,
  type Snapshot,
  sealSnapshot,
  unpackChunk,
  unsealSnapshot,
} from './snapshot.ts'

export interface BackupEntry {
  readonly id: string
  readonly at: string
  readonly reason: BackupReason
  readonly schema_version: number
  readonly jobs: number
  /** Of the database file, in bytes. */
  readonly size: number
}

/** The backups there are, the newest first. */
export async function backupList(keyValue: KeyValue): Promise<BackupEntry[]> {
  const body = await unseal((await keyValue.get(BACKUPS))[BACKUPS])
  return Array.isArray(body) ? (body as BackupEntry[]) : [] // sealed by writeList only
}

/** One backup's snapshot; undefined when it is missing or damaged. */
export async function readBackup(keyValue: KeyValue, id: string): Promise<Snapshot | undefined> {
  const key = BACKUP_OF + id
  return unsealSnapshot<Snapshot>((await keyValue.get(key))[key])
}

/** Chunks read in one call. */
const READ_AT_ONCE = 32

/**
 * Copies a generation to the backups' own shelf, chunk by chunk, each checked on the way: what is
 * damaged is never backed up. Chunks that an earlier backup has are not copied again.
 * @throws {SnapshotDamaged} when a chunk of the generation can be read nowhere
 */
export async function backUp(
  keyValue: KeyValue,
  generation: Generation,
  entry: Omit<BackupEntry, 'size' | 'schema_version'>,
  pause: () => Promise<void>,
): Promise<BackupEntry> {
  const prefix = shelfPrefix('backup')
  const shelf = new ShelfWriter(
    keyValue,
    'backup',
    (await storedKeys(keyValue))
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length)),
  )
  const own = shelfOf(generation.number)
  const missing = generation.chunks.flatMap((name, index) => (shelf.has(name) ? [] : [index]))
  for (let from = 0; from < missing.length; from += READ_AT_ONCE) {
    const indexes = missing.slice(from, from + READ_AT_ONCE)
    const names = indexes.map((index) => generation.chunks[index] ?? '')
    const stored = await keyValue.get(names.map((name) => chunkKey(own, name)))
    for (const [place, index] of indexes.entries()) {
      const name = names[place] ?? ''
      if (shelf.has(name)) continue
      const text = stored[chunkKey(own, name)]
      const isWhole = typeof text === 'string' && (await unpackChunk(text, name)) !== undefined
      await shelf.put(name, isWhole ? text : await repacked(keyValue, generation, index))
      await pause()
    }
  }
  await shelf.flush()
  const { number: _, ...snapshot } = generation
  const made: BackupEntry = {
    ...entry,
    size: generation.size,
    schema_version: generation.schema_version,
  }
  const list = [made, ...(await backupList(keyValue))]
  const kept = backupsToKeep(list)
  await keyValue.set({
    [BACKUP_OF + entry.id]: await sealSnapshot(snapshot),
    [BACKUPS]: await seal(kept),
  })
  if (kept.length < list.length) await removeUnlisted(keyValue, kept)
  return made
}

/** A chunk that its own shelf has lost, from another one. */
async function repacked(
  keyValue: KeyValue,
  generation: Generation,
  index: number,
): Promise<string> {
  const found: Uint8Array<ArrayBuffer>[] = []
  const own = shelfOf(generation.number)
  const lost = await readChunks(keyValue, generation, own, [index], (_, bytes) => found.push(bytes))
  const [bytes] = found
  if (bytes === undefined) throw new SnapshotDamaged(lost)
  return packChunk(bytes)
}

const DAILY = 12
const WEEKLY = 10
const MONTHLY = 9
/** Backups made for a reason, kept of each reason. */
const SPECIAL = 5
const DAY_MS = 86_400_000

/**
 * The newest backup of each of the last days, weeks and months that have one: 12 daily, 10 weekly,
 * 9 monthly; and the newest that were made for a reason.
 */
export function backupsToKeep(list: readonly BackupEntry[]): BackupEntry[] {
  const newestFirst = [...list].sort((a, b) => b.at.localeCompare(a.at))
  const kept = new Set<BackupEntry>()
  const keepNewestOf = (periodOf: (at: string) => string | number, most: number) => {
    const seen = new Set<string | number>()
    for (const entry of newestFirst) {
      if (entry.reason !== 'daily') continue
      const period = periodOf(entry.at)
      if (seen.has(period)) continue
      if (seen.size >= most) break
      seen.add(period)
      kept.add(entry)
    }
  }
  keepNewestOf((at) => at.slice(0, 10), DAILY)
  // Weeks start on Monday; 1 January 1970 was a Thursday.
  keepNewestOf((at) => Math.floor((Date.parse(at) / DAY_MS + 3) / 7), WEEKLY)
  keepNewestOf((at) => at.slice(0, 7), MONTHLY)
  for (const reason of ['before_migration', 'before_restore', 'manual'] as const) {
    for (const entry of newestFirst.filter((one) => one.reason === reason).slice(0, SPECIAL)) {
      kept.add(entry)
    }
  }
  return newestFirst.filter((entry) => kept.has(entry))
}

/** Removes backups that are no longer listed, and the chunks that only they had. */
async function removeUnlisted(keyValue: KeyValue, list: readonly BackupEntry[]): Promise<void> {
  const needed = new Set<string>(list.map(({ id }) => BACKUP_OF + id))
  for (const { id } of list) {
    const snapshot = await readBackup(keyValue, id)
    for (const name of snapshot?.chunks ?? []) needed.add(chunkKey('backup', name))
  }
  const ours = (key: string) => key.startsWith(BACKUP_OF) || key.startsWith(shelfPrefix('backup'))
  const gone = (await storedKeys(keyValue)).filter((key) => ours(key) && !needed.has(key))
  if (gone.length > 0) await keyValue.remove(gone)
}
