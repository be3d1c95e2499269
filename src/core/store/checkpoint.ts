import { sha256 } from './encoding.ts'
import { chunkKey, generationKey, journalKey, type Shelf, shelfOf } from './keys.ts'
import type { FrozenFile } from './live-file.ts'
import type { KeyValue } from './ports.ts'
import { FORMAT, type Generation, packChunk, unpackChunk, writeGeneration } from './snapshot.ts'

/** Largest single `set` of a checkpoint, in characters: a journal record waits behind at most one. */
const BATCH = 256 * 1024

export interface CheckpointPlan {
  readonly frozen: FrozenFile
  readonly current: Generation | undefined
  /** The generation before, which shares its shelf with the next. */
  readonly previous: Generation | undefined
  readonly schema_version: number
  readonly seq: number
  readonly seq_sha256: string | null
  readonly at: string
}

/**
 * Stores the frozen file as a new generation and makes it the current one. It may be killed at any
 * point: until the last `set` the current generation stands untouched, and what is left over is
 * removed by a later one. Chunks that the shelf already has are not written again.
 * @param pause lets waiting work run; called between chunks
 */
export async function checkpoint(
  keyValue: KeyValue,
  plan: CheckpointPlan,
  pause: () => Promise<void>,
): Promise<Generation> {
  const { frozen, current, previous } = plan
  const number = (current?.number ?? 0) + 1
  const shelf = shelfOf(number)
  const shelved = new Set(previous?.chunks)
  const chunks: string[] = []
  let batch: Record<string, string> = {}
  let size = 0
  const flush = async () => {
    if (size > 0) await keyValue.set(batch)
    batch = {}
    size = 0
  }
  for (let index = 0; index < frozen.hashes.length; index += 1) {
    const known = frozen.hashes[index]
    let name = known
    let packed: string | undefined
    if (name === undefined) {
      const bytes = frozen.read(index)
      name = await sha256(bytes)
      if (!shelved.has(name)) packed = await packChunk(bytes)
    } else if (!shelved.has(name)) {
      packed = (await storedChunk(keyValue, current, name)) ?? (await packChunk(frozen.read(index)))
    }
    frozen.finish(index, name)
    chunks.push(name)
    if (packed !== undefined) {
      shelved.add(name)
      batch[chunkKey(shelf, name)] = packed
      size += packed.length
      if (size >= BATCH) await flush()
    }
    if (packed !== undefined || index % 64 === 0) await pause()
  }
  await flush()
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
  return generation
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

/**
 * Removes what only the generation before the previous one needed.
 * @param previous the generation that stays as the fallback
 * @param old the one that goes; undefined when there was none
 */
export async function sweep(
  keyValue: KeyValue,
  current: Generation,
  previous: Generation | undefined,
  old: Generation | undefined,
): Promise<void> {
  const keys: string[] = []
  const kept = new Set(current.chunks)
  const shelf: Shelf = shelfOf(current.number)
  for (const name of new Set(old?.chunks)) if (!kept.has(name)) keys.push(chunkKey(shelf, name))
  if (old !== undefined) keys.push(generationKey(old.number))
  if (previous !== undefined) {
    for (let seq = (old?.seq ?? 0) + 1; seq <= previous.seq; seq += 1) keys.push(journalKey(seq))
  }
  if (keys.length > 0) await keyValue.remove(keys)
}
