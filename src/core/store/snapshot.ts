import { deflate, fromBase64, inflate, seal, sha256, toBase64, unseal } from './encoding.ts'
import { chunkKey, generationKey, HEAD, type Shelf } from './keys.ts'
import { CHUNK } from './live-file.ts'
import type { KeyValue } from './ports.ts'

/** The layout of what is stored; a higher one was written by a newer version of the extension. */
export const FORMAT = 1

/** The database file at one moment, as a list of chunks. */
export interface Snapshot {
  readonly format: number
  readonly schema_version: number
  /** In bytes. */
  readonly size: number
  /** SHA-256 of each chunk, in order. */
  readonly chunks: readonly string[]
  /** The last change the snapshot holds: the journal after it starts at the next. */
  readonly seq: number
  /** The checksum of that change's record, which the next record names. */
  readonly seq_sha256: string | null
  /** When it was taken. */
  readonly at: string
}

/** A snapshot that the store can be opened from. */
export interface Generation extends Snapshot {
  readonly number: number
}

export interface Head {
  readonly current: number
  readonly previous: number | null
}

/** Characters of a SHA-256 in base64. */
const NAME = 44

/** A snapshot as it is stored: the chunks' names in one text, since there may be many thousands. */
export async function sealSnapshot(snapshot: Snapshot) {
  return seal({ ...snapshot, chunks: snapshot.chunks.join('') })
}

/** A stored snapshot, or undefined when it is missing or damaged. */
export async function unsealSnapshot<Kind extends Snapshot>(
  value: unknown,
): Promise<Kind | undefined> {
  const body = await unseal(value)
  if (typeof body !== 'object' || body === null || !('chunks' in body)) return undefined
  if (typeof body.chunks !== 'string') return undefined
  const chunks: string[] = []
  for (let at = 0; at < body.chunks.length; at += NAME)
    chunks.push(body.chunks.slice(at, at + NAME))
  return { ...body, chunks } as unknown as Kind // its checksum says that sealSnapshot wrote it
}

export async function readGeneration(
  keyValue: KeyValue,
  number: number,
): Promise<Generation | undefined> {
  const key = generationKey(number)
  const generation = await unsealSnapshot<Generation>((await keyValue.get(key))[key])
  return generation?.number === number ? generation : undefined
}

export async function readHead(value: unknown): Promise<Head | undefined> {
  const body = await unseal(value)
  return typeof body === 'object' && body !== null && 'current' in body ? (body as Head) : undefined // sealed by writeGeneration only
}

/** Makes a generation the current one, in one `set`. Its chunks must be stored before. */
export async function writeGeneration(
  keyValue: KeyValue,
  generation: Generation,
  previous: number | null,
): Promise<void> {
  const head: Head = { current: generation.number, previous }
  await keyValue.set({
    [generationKey(generation.number)]: await sealSnapshot(generation),
    [HEAD]: await seal(head),
  })
}

export async function packChunk(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64(await deflate(bytes))
}

/** A stored chunk's bytes, or undefined when they are not what their name says. */
export async function unpackChunk(
  stored: unknown,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof stored !== 'string') return undefined
  try {
    const bytes = await inflate(fromBase64(stored))
    return (await sha256(bytes)) === name ? bytes : undefined
  } catch {
    return undefined
  }
}

const AT_ONCE = 64
const SHELVES: readonly Shelf[] = ['even', 'odd', 'backup']

/**
 * Reads some of a snapshot's chunks. One that its own shelf no longer has whole is taken from
 * another shelf that holds the same bytes.
 * @param take gets each chunk that is whole
 * @returns the indexes of those that no shelf has
 */
export async function readChunks(
  keyValue: KeyValue,
  snapshot: Snapshot,
  own: Shelf,
  indexes: readonly number[],
  take: (index: number, bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<number[]> {
  const lost: number[] = []
  for (let from = 0; from < indexes.length; from += AT_ONCE) {
    const some = indexes.slice(from, from + AT_ONCE)
    const nameOf = (index: number) => snapshot.chunks[index] ?? ''
    const stored = await keyValue.get([
      ...new Set(some.map((index) => chunkKey(own, nameOf(index)))),
    ])
    await Promise.all(
      some.map(async (index) => {
        const name = nameOf(index)
        const bytes =
          (await unpackChunk(stored[chunkKey(own, name)], name)) ??
          (await chunkElsewhere(keyValue, own, name))
        if (bytes?.length === Math.min(CHUNK, snapshot.size - index * CHUNK)) take(index, bytes)
        else lost.push(index)
      }),
    )
  }
  return lost
}

/** All indexes of a snapshot's chunks. */
export function allChunks(snapshot: Snapshot): number[] {
  return snapshot.chunks.map((_, index) => index)
}

async function chunkElsewhere(
  keyValue: KeyValue,
  own: Shelf,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const shelf of SHELVES) {
    if (shelf === own) continue
    const key = chunkKey(shelf, name)
    const bytes = await unpackChunk((await keyValue.get(key))[key], name)
    if (bytes !== undefined) return bytes
  }
  return undefined
}
