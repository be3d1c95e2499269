import { sha256 } from '#core/store/encoding.ts'
import { chunkKey, shelfOf } from '#core/store/keys.ts'
import { CHUNK } from '#core/store/live-file.ts'
import { type Generation, packChunk, writeGeneration } from '#core/store/snapshot.ts'
import { MemoryKeyValue } from './memory-key-value.ts'

/** Storage as an earlier or later version of the extension left it, with this database in it. */
export async function storedDatabase(
  file: Uint8Array,
  schemaVersion: number,
  format = 1,
): Promise<MemoryKeyValue> {
  const keyValue = new MemoryKeyValue()
  const number = 7
  const chunks: string[] = []
  for (let at = 0; at < file.length; at += CHUNK) {
    const bytes = new Uint8Array(file.slice(at, at + CHUNK))
    const name = await sha256(bytes)
    chunks.push(name)
    await keyValue.set({ [chunkKey(shelfOf(number), name)]: await packChunk(bytes) })
  }
  const generation: Generation = {
    format,
    number,
    schema_version: schemaVersion,
    size: file.length,
    chunks,
    seq: 0,
    seq_sha256: null,
    at: '2026-02-01T00:00:00.000Z',
  }
  await writeGeneration(keyValue, generation, null)
  return keyValue
}
