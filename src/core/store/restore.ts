import { Failure } from '../domain/failure.ts'
import { readBackup } from './backups.ts'
import { ShelfWriter } from './checkpoint.ts'
import type { Tail } from './journal.ts'
import { chunkKey, shelfOf } from './keys.ts'
import type { KeyValue } from './ports.ts'
import { type Generation, unpackChunk, writeGeneration } from './snapshot.ts'

/**
 * Makes a backup the current generation. What was current becomes the previous one; the journal goes
 * on after its last change.
 * @throws {Failure} `not_found`; `storage_failed` when the backup is damaged, with nothing changed
 */
export async function restoreBackup(
  keyValue: KeyValue,
  backupId: string,
  tail: Tail,
  current: Generation | undefined,
  now: Date,
  pause: () => Promise<void>,
): Promise<void> {
  const snapshot = await readBackup(keyValue, backupId)
  if (snapshot === undefined) {
    throw new Failure('not_found', 'Backup not found', { field: 'id' })
  }
  const number = (current?.number ?? 0) + 1
  const shelf = new ShelfWriter(keyValue, shelfOf(number))
  for (const name of new Set(snapshot.chunks)) {
    const key = chunkKey('backup', name)
    const stored = (await keyValue.get(key))[key]
    if ((await unpackChunk(stored, name)) === undefined) {
      throw new Failure('storage_failed', 'This backup is damaged', {
        hint: 'Nothing was changed. Choose another backup.',
      })
    }
    await shelf.put(name, stored as string) // unpackChunk took it for a text
    await pause()
  }
  await shelf.flush()
  await writeGeneration(
    keyValue,
    {
      ...snapshot,
      number,
      seq: tail.seq,
      seq_sha256: tail.sha256,
      at: now.toISOString(),
    },
    current?.number ?? null,
  )
}
