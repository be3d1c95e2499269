import { Failure } from '../domain/failure.ts'
import type { KeyValue } from '../store/ports.ts'

/** Says that the user wants everything gone; the last key to go. */
const ASKED = 'erasing'

/** What is kept elsewhere than in the storage that remembers the wish; each may be asked again. */
export interface ErasurePorts {
  /** The storage itself, under everything that is shut during an erasure. */
  readonly local: KeyValue
  /** Empties what is kept in other places: the session, the image. */
  emptyTheRest(): Promise<void>
  /** Told when nothing is left but the wish itself; a start that dies before the end tells again. */
  emptied(): Promise<void>
}

/** Remembers that everything is to go. From here on it goes, now or when the worker next starts. */
export async function askToErase(local: KeyValue): Promise<void> {
  await local.set({ [ASKED]: true })
}

/**
 * Ends an erasure that was asked for. Nothing else may reach storage meanwhile, so that nobody writes again
 * what was taken away. A worker that dies in between leaves the wish, and the next one goes on.
 * @returns whether there was one
 */
export async function finishErasing(ports: ErasurePorts): Promise<boolean> {
  const { local } = ports
  if ((await local.get(ASKED))[ASKED] === undefined) return false
  await ports.emptyTheRest()
  const stored = local.keys ? await local.keys() : Object.keys(await local.get(null))
  await local.remove(stored.filter((key) => key !== ASKED))
  await ports.emptied()
  await local.remove([ASKED])
  return true
}

export interface GuardedStorage {
  /** The storage for everybody else. */
  readonly area: KeyValue
  /**
   * Waits for what is on its way, and refuses everybody else while the work runs. It stays shut when the work
   * fails, since nobody should go on with half of what there was: asking again, or the next worker, ends it.
   */
  shut(work: () => Promise<void>): Promise<void>
}

/** Storage that can be shut. @param opened what everybody waits for first */
export function guardStorage(storage: KeyValue, opened: Promise<unknown>): GuardedStorage {
  let isShut = false
  const running = new Set<Promise<unknown>>()

  async function pass<T>(ask: () => Promise<T>): Promise<T> {
    await opened
    if (isShut) throw new Failure('storage_failed', 'Everything is being deleted')
    const asked = ask()
    running.add(asked)
    try {
      return await asked
    } finally {
      running.delete(asked)
    }
  }

  return {
    area: {
      get: (keys) => pass(() => storage.get(keys)),
      set: (items) => pass(() => storage.set(items)),
      remove: (keys) => pass(() => storage.remove(keys)),
      ...(storage.keys && { keys: () => pass(async () => storage.keys?.() ?? []) }),
    },
    async shut(work) {
      isShut = true
      await Promise.allSettled(running)
      await work()
      isShut = false
    },
  }
}
