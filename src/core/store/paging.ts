import type { LiveFile } from './live-file.ts'

/** Brings chunks of the file in from storage. @returns those that could not be read whole */
export type LoadChunks = (indexes: readonly number[]) => Promise<readonly number[]>

/** A chunk that is needed can be read nowhere: the database must be opened from another snapshot. */
export class SnapshotDamaged extends Error {
  override readonly name = 'SnapshotDamaged'
  readonly lost: readonly number[]

  constructor(lost: readonly number[]) {
    super(`${lost.length} chunks of the snapshot could not be read`)
    this.lost = lost
  }
}

/** Chunks read ahead at most when a statement walks through the file in order. */
const MOST_AHEAD = 16

/**
 * Runs work on the database until it meets no page that is still only in storage: what it asked for
 * is brought in, and it starts again. The work must leave nothing behind when it is repeated.
 * @throws {SnapshotDamaged} when a page it needs is lost; whatever the work throws
 */
export async function withPages<T>(file: LiveFile, load: LoadChunks, work: () => T): Promise<T> {
  let ahead = 0
  let last = -1
  for (;;) {
    file.wanted.clear()
    let result: { readonly value: T } | { readonly error: unknown }
    try {
      result = { value: work() }
    } catch (error) {
      result = { error }
    }
    // What was answered without a page is void, also where the engine did not notice.
    if (file.wanted.size === 0) {
      if ('error' in result) throw result.error
      return result.value
    }
    const wanted = [...file.wanted]
    const first = wanted[0] ?? 0
    ahead = first > last && first <= last + ahead + 2 ? Math.min(MOST_AHEAD, ahead * 2 + 1) : 0
    for (let index = first + 1; index <= first + ahead; index += 1) {
      if (index < file.chunks && !file.has(index) && !file.wanted.has(index)) wanted.push(index)
    }
    last = Math.max(...wanted)
    const lost = await load(wanted)
    const needed = lost.filter((index) => file.wanted.has(index))
    if (needed.length > 0) throw new SnapshotDamaged(needed)
  }
}
