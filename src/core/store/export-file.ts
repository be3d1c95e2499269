import { Failure } from '../domain/failure.ts'
import { shelfOf } from './keys.ts'
import { CHUNK } from './live-file.ts'
import { SnapshotDamaged } from './paging.ts'
import type { KeyValue } from './ports.ts'
import { type Generation, readChunks, readGeneration } from './snapshot.ts'

/** A database file that can be fetched in parts, since a message may not be larger than 64 MB. */
export interface ExportedFile {
  readonly generation: number
  /** In bytes. */
  readonly size: number
  readonly parts: number
}

const CHUNKS_IN_PART = 128

export function exportedFile({ number, size, chunks }: Generation): ExportedFile {
  return { generation: number, size, parts: Math.ceil(chunks.length / CHUNKS_IN_PART) }
}

/**
 * One part of a generation's file; a generation does not change while it is there.
 * @throws {Failure} `conflict` when it is gone, `not_found` past its last part
 */
export async function readPart(
  keyValue: KeyValue,
  number: number,
  part: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const generation = await readGeneration(keyValue, number)
  if (generation === undefined) {
    throw new Failure('conflict', 'Changed elsewhere', { hint: 'Start the export again.' })
  }
  const first = part * CHUNKS_IN_PART
  if (first >= generation.chunks.length) {
    throw new Failure('not_found', 'Export part not found', { field: 'part' })
  }
  const indexes = generation.chunks.map((_, index) => index).slice(first, first + CHUNKS_IN_PART)
  const bytes = new Uint8Array(Math.min(CHUNKS_IN_PART * CHUNK, generation.size - first * CHUNK))
  const lost = await readChunks(keyValue, generation, shelfOf(number), indexes, (index, chunk) =>
    bytes.set(chunk, (index - first) * CHUNK),
  )
  if (lost.length > 0) throw new SnapshotDamaged(lost)
  return bytes
}
