import { sha256 } from './encoding.ts'
import { ImageWriter, type WrittenImage } from './image.ts'
import {
  chunkKey,
  GENERATION,
  generationKey,
  JOURNAL,
  journalKey,
  type Shelf,
  shelfOf,
  shelfPrefix,
  storedKeys,
} from './keys.ts'
import type { FrozenFile } from './live-file.ts'
import { SnapshotDamaged } from './paging.ts'
import type { KeyValue } from './ports.ts'
import { FORMAT, type Generation, packChunk, unpackChunk, writeGeneration } from './snapshot.ts'

/** Largest single `set` of a checkpoint, in characters: a journal record waits behind at most one. */
const BATCH = 128 * 1024

export interface CheckpointPlan {
  readonly frozen: FrozenFile
  /** Of the new generation. */
  readonly number: number
  readonly current: Generation | undefined
  /** The generation before, which shares its shelf with the next. */
  readonly previous: Generation | undefined
  readonly schema_version: number
  readonly seq: number
  readonly seq_sha256: string | null
  readonly at: string
  /** The pages for the image's first part; undefined when no image is wanted. */
  readonly first: ReadonlySet<number> | undefined
}

export interface Checkpoint {
  readonly generation: Generation
  /** The index pages of the file, when they were asked for. */
  readonly image: WrittenImage | undefined
}

/**
 * Stores the frozen file as a new generation and makes it the current one. It may be killed at any
 * point: until the last `set` the current generation stands untouched, and what is left over is
 * removed by a later one. Chunks that the shelf already has are not written again.
 * @param pause lets waiting work run; called between chunks
 * @throws {SnapshotDamaged} when a chunk is neither in the file nor whole in storage
 */
export async function checkpoint(
  keyValue: KeyValue,
  plan: CheckpointPlan,
  pause: () => Promise<void>,
): Promise<Checkpoint> {
  const { frozen, number, current } = plan
  const shelf = new ShelfWriter(keyValue, shelfOf(number), plan.previous?.chunks)
  const chunks: string[] = []
  const image = plan.first && new ImageWriter(plan.first)
  for (let index = 0; index < frozen.hashes.length; index += 1) {
    const { name, packed } = await packedChunk(keyValue, plan, index, shelf)
    image?.add(index, name, frozen)
    frozen.finish(index, name)
    chunks.push(name)
    if (packed !== undefined) await shelf.put(name, packed)
    if (packed !== undefined || index % 64 === 0) await pause()
  }
  await shelf.flush()
  const generation: Generation = {
    format: FORMAT,
    number,
    schema_version: plan.schema_version,
    size: frozen.size,
    chunks,
    seq: plan.seq,
    seq_sha256: plan.seq_sha256,
    at: plan.at,
  }
  await writeGeneration(keyValue, generation, current?.number ?? null)
  return { generation, image: image?.finish() }
}

/** A chunk's name, and its stored form when the shelf does not have it. */
async function packedChunk(
  keyValue: KeyValue,
  { frozen, current }: CheckpointPlan,
  index: number,
  shelf: ShelfWriter,
): Promise<{ name: string; packed: string | undefined }> {
  const known = frozen.hashes[index]
  if (known !== undefined) {
    if (shelf.has(known)) return { name: known, packed: undefined }
    const packed = await storedChunk(keyValue, current, known)
    if (packed !== undefined) return { name: known, packed }
  }
  const bytes = frozen.read(index)
  if (bytes === undefined) throw new SnapshotDamaged([index])
  const name = await sha256(bytes)
  return { name, packed: shelf.has(name) ? undefined : await packChunk(bytes) }
}

/** Puts chunks on a shelf, several in one `set`. */
export class ShelfWriter {
  readonly #keyValue: KeyValue
  readonly #shelf: Shelf
  readonly #names: Set<string>
  #batch: Record<string, string> = {}
  #size = 0

  /** @param names what the shelf holds */
  constructor(keyValue: KeyValue, shelf: Shelf, names: Iterable<string> = []) {
    this.#keyValue = keyValue
    this.#shelf = shelf
    this.#names = new Set(names)
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  async put(name: string, packed: string): Promise<void> {
    this.#names.add(name)
    this.#batch[chunkKey(this.#shelf, name)] = packed
    this.#size += packed.length
    if (this.#size >= BATCH) await this.flush()
  }

  async flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = {}
    this.#size = 0
    if (Object.keys(batch).length > 0) await this.#keyValue.set(batch)
  }
}

/** A chunk as another shelf has it, when it is whole there: cheaper than to deflate it again. */
async function storedChunk(
  keyValue: KeyValue,
  generation: Generation | undefined,
  name: string,
): Promise<string | undefined> {
  if (generation === undefined) return undefined
  const key = chunkKey(shelfOf(generation.number), name)
  const stored = (await keyValue.get(key))[key]
  return (await unpackChunk(stored, name)) === undefined ? undefined : (stored as string) // unpackChunk took it for a text
}

export interface Generations {
  readonly current: Generation
  /** Stays as the fallback. */
  readonly previous: Generation | undefined
  /** Goes; undefined when there was none. */
  readonly old: Generation | undefined
}

/**
 * Removes what only the old generation needed.
 * @param thorough looks at every key, for what an interrupted checkpoint left behind
 */
export async function sweep(
  keyValue: KeyValue,
  { current, previous, old }: Generations,
  thorough: boolean,
): Promise<void> {
  const kept = new Set(current.chunks.map((name) => chunkKey(shelfOf(current.number), name)))
  for (const name of previous?.chunks ?? [])
    kept.add(chunkKey(shelfOf(previous?.number ?? 0), name))
  const keptSeq = (previous ?? current).seq
  let keys: string[] = []
  if (thorough) {
    const numbers = [current.number, previous?.number]
    keys = (await storedKeys(keyValue)).filter((key) => {
      if (key.startsWith(JOURNAL)) return Number(key.slice(JOURNAL.length)) <= keptSeq
      if (key.startsWith(GENERATION)) return !numbers.includes(Number(key.slice(GENERATION.length)))
      return (
        (key.startsWith(shelfPrefix('even')) || key.startsWith(shelfPrefix('odd'))) &&
        !kept.has(key)
      )
    })
  } else if (old !== undefined) {
    keys = [...new Set(old.chunks)].map((name) => chunkKey(shelfOf(old.number), name))
    keys = keys.filter((key) => !kept.has(key))
    keys.push(generationKey(old.number))
    for (let seq = old.seq + 1; seq <= keptSeq; seq += 1) keys.push(journalKey(seq))
  }
  if (keys.length > 0) await keyValue.remove(keys)
}
