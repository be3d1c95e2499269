import { type JournalRecord, readRecord, type Tail } from './journal.ts'
import { JOURNAL, journalKey, storedKeys } from './keys.ts'
import type { KeyValue } from './ports.ts'

/** The journal as it could be read. */
export interface FoundJournal {
  readonly records: readonly JournalRecord[]
  /** Changes that were made and cannot be read, by their number. */
  readonly lost: readonly number[]
  /** What is stored under their keys, for the user's export. */
  readonly unreadable: Readonly<Record<string, unknown>>
  /** Where the next record goes. */
  readonly tail: Tail
  /** True when the note of the last change was itself unreadable. */
  readonly endUnknown: boolean
}

const AT_ONCE = 512

/**
 * Reads every record after a snapshot, each checked by its own checksum and by the one that the
 * next record names.
 * @param after the last change that the snapshot holds, with its record's checksum
 * @param end the stored end of the journal; undefined when it could not be read
 */
export async function readJournal(
  keyValue: KeyValue,
  after: Tail,
  end: Tail | undefined,
): Promise<FoundJournal> {
  const last = Math.max(after.seq, end?.seq ?? (await lastStored(keyValue)))
  const records: JournalRecord[] = []
  const lost: number[] = []
  const unreadable: Record<string, unknown> = {}
  let previous = after.sha256
  for (let from = after.seq + 1; from <= last; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, last - from + 1)
    const seqs = Array.from({ length: count }, (_, offset) => from + offset)
    const stored = await keyValue.get(seqs.map(journalKey))
    for (const seq of seqs) {
      const value = stored[journalKey(seq)]
      const found = await readRecord(value, seq)
      // After a record that is lost, nothing says which one the next must follow.
      if (found && (previous === null || found.record.previous === previous)) {
        records.push(found.record)
        previous = found.sha256
      } else {
        lost.push(seq)
        if (value !== undefined) unreadable[journalKey(seq)] = value
        previous = null
      }
    }
  }
  return {
    records,
    lost,
    unreadable,
    tail: { seq: last, sha256: previous },
    endUnknown: end === undefined && last > 0,
  }
}

async function lastStored(keyValue: KeyValue): Promise<number> {
  let last = 0
  for (const key of await storedKeys(keyValue)) {
    if (!key.startsWith(JOURNAL)) continue
    const seq = Number(key.slice(JOURNAL.length))
    if (Number.isSafeInteger(seq)) last = Math.max(last, seq)
  }
  return last
}
