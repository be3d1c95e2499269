import { type HandledRequest, type Journal, readRecord } from './journal.ts'
import { journalKey } from './keys.ts'
import type { KeyValue } from './ports.ts'

/** One asking of a page, so that asking again for the same does not do it twice. */
export interface WriteRequest {
  /** A UUID of the page's own making. */
  readonly id: string
  readonly operation: string
  /** True when the page got no answer the first time and asks once more. */
  readonly again: boolean
}

/** Whoever gets no answer asks again at once: what was written long before cannot be it. */
const RECENT = 256

/**
 * What a request was answered with that is asked once more; undefined when it was never committed.
 * The journal keeps every record since the generation before the current one.
 */
export async function handledBefore(
  keyValue: KeyValue,
  journal: Journal,
  { id, operation }: WriteRequest,
): Promise<HandledRequest | undefined> {
  const last = journal.tail.seq
  const count = Math.min(RECENT, last)
  const seqs = Array.from({ length: count }, (_, back) => last - back)
  const stored = await keyValue.get(seqs.map(journalKey))
  for (const seq of seqs) {
    const request = (await readRecord(stored[journalKey(seq)], seq))?.record.request
    if (request?.id === id && request.operation === operation) return request
  }
  return undefined
}
