/**
 * Where the store keeps what, all under one prefix:
 *
 * - `head`: the numbers of the current and the previous generation; only a short cut, since the
 *   generations can be found without it
 * - `generation/<n>`: one snapshot: its chunks' checksums in order, and the last change it holds
 * - `even/<sha256>`, `odd/<sha256>`: chunks of the database file, deflated, for even and odd
 *   generations. The two sets share nothing, so that one bad record never hurts both.
 * - `journal/<seq>`: one committed transaction; `tail`: the last of them
 * - `backup/<sha256>`, `backups`: chunks of the backups and the list of these
 * - `unreadable/<time>/<key>`: what could not be read, kept for the user's export
 * - `findings`: sentences about what was found and repaired
 */
const PREFIX = 'store/'

export const HEAD = `${PREFIX}head`
export const TAIL = `${PREFIX}tail`
export const FINDINGS = `${PREFIX}findings`
export const BACKUPS = `${PREFIX}backups`
export const JOURNAL = `${PREFIX}journal/`
export const GENERATION = `${PREFIX}generation/`
export const UNREADABLE = `${PREFIX}unreadable/`

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
  return `${PREFIX}${shelf}/`
}

export function chunkKey(shelf: Shelf, sha256: string): string {
  return shelfPrefix(shelf) + sha256
}
