import type { KeyValue } from './ports.ts'

/**
 * Where the store keeps what, all under one prefix:
 *
 * - `head`: the numbers of the current and the previous generation; only a short cut, since the
 *   generations can be found without it
 * - `generation/<n>`: one snapshot: its chunks' checksums in order, and the last change it holds
 * - `even/<sha256>`, `odd/<sha256>`: chunks of the database file, deflated, for even and odd
 *   generations. The two shelves share nothing, so that one bad record never hurts both.
 * - `journal/<seq>`: one committed transaction; `tail`: the last of them
 * - `backups`: the list of backups; `backup-of/<id>`: one of them; `backup/<sha256>`: their chunks
 * - `image`: the checksum that the image in the image cache must have
 * - `findings`: sentences about what was found and repaired
 * - `unreadable/<time>/<key>`: what could not be read, kept for the user's export
 */
export const STORE = 'store/'

export const HEAD = `${STORE}head`
export const TAIL = `${STORE}tail`
export const IMAGE = `${STORE}image`
export const FINDINGS = `${STORE}findings`
export const BACKUPS = `${STORE}backups`
export const JOURNAL = `${STORE}journal/`
export const GENERATION = `${STORE}generation/`
export const BACKUP_OF = `${STORE}backup-of/`
export const UNREADABLE = `${STORE}unreadable/`

/** A set of chunks, named by what they hold. */
export type Shelf = 'even' | 'odd' | 'backup'

export function journalKey(seq: number): string {
  return JOURNAL + seq
}

export function generationKey(number: number): string {
  return GENERATION + number
}

export function shelfOf(generation: number): Shelf {
  return generation % 2 === 0 ? 'even' : 'odd'
}

export function shelfPrefix(shelf: Shelf): string {
  return `${STORE}${shelf}/`
}

export function chunkKey(shelf: Shelf, sha256: string): string {
  return shelfPrefix(shelf) + sha256
}

/** All keys that are stored; without `getKeys`, at the cost of reading everything. */
export async function storedKeys(keyValue: KeyValue): Promise<string[]> {
  const keys = keyValue.keys ? await keyValue.keys() : Object.keys(await keyValue.get(null))
  return keys.filter((key) => key.startsWith(STORE))
}
