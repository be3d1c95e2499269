import { deflate, fromBase64, inflate, seal, sha256, toBase64, unseal } from './encoding.ts'
import { chunkKey, generationKey, HEAD, type Shelf, shelfOf } from './keys.ts'
import { CHUNK } from './live-file.ts'
import type { KeyValue } from './ports.ts'

/** The layout of what is stored; a higher one was written by a newer version of the extension. */
export const FORMAT = 1

/** One snapshot of the database file. */
export interface Generation {
  readonly format: number
  readonly number: number
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

export interface Head {
  readonly current: number
  readonly previous: number | null
}

export async function readGeneration(
  keyValue: KeyValue,
  number: number,
): Promise<Generation | undefined> {
  const key = generationKey(number)
  const body = await unseal((await keyValue.get(key))[key])
  return isGeneration(body) && body.number === number ? body : undefined
}

function isGeneration(body: unknown): body is Generation {
  return typeof body === 'object' && body !== null && 'chunks' in body && Array.isArray(body.chunks)
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
    [generationKey(generation.number)]: await seal(generation),
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

/**
 * Reads a generation's chunks. One that its own shelf no longer has whole is taken from another
 * shelf that holds the same bytes.
 * @param take gets each chunk that is whole
 * @returns the indexes of those that no shelf has
 */
export async function readChunks(
  keyValue: KeyValue,
  generation: Generation,
  take: (index: number, bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<number[]> {
  const lost: number[] = []
  const own = shelfOf(generation.number)
  const shelves: Shelf[] = [own, own === 'even' ? 'odd' : 'even', 'backup']
  for (let from = 0; from < generation.chunks.length; from += AT_ONCE) {
    const names = generation.chunks.slice(from, from + AT_ONCE)
    const stored = await keyValue.get([...new Set(names.map((name) => chunkKey(own, name)))])
    await Promise.all(
      names.map(async (name, offset) => {
        let bytes = await unpackChunk(stored[chunkKey(own, name)], name)
        for (const shelf of shelves.slice(1)) {
          if (bytes !== undefined) break
          const key = chunkKey(shelf, name)
          bytes = await unpackChunk((await keyValue.get(key))[key], name)
        }
        const index = from + offset
        if (bytes === undefined || bytes.length !== chunkLength(generation, index)) lost.push(index)
        else take(index, bytes)
      }),
    )
  }
  return lost
}

function chunkLength(generation: Generation, index: number): number {
  return Math.min(CHUNK, generation.size - index * CHUNK)
}
