import type { KeyValue } from '../store/ports.ts'

/** Says that the user wants everything gone; the last key to go. */
const ASKED = 'erasing'

/** What is kept elsewhere than in the storage that remembers the wish; each may be asked again. */
export interface ErasurePorts {
  /** The storage itself, under everything that would wait for an erasure. */
  readonly local: KeyValue
  /** Empties what is kept in other places: the session, the image, alarms, permissions. */
  emptyTheRest(): Promise<void>
  /** Told when nothing is left but the wish itself; a start that dies before the end tells again. */
  emptied(): Promise<void>
}

/** Remembers that everything is to go. From here on it goes, now or when the worker next starts. */
export async function askToErase(local: KeyValue): Promise<void> {
  await local.set({ [ASKED]: true })
}

/**
 * Ends an erasure that was asked for. Nothing else may run meanwhile, so that nobody writes again what was
 * taken away: it is called once, when a worker starts, and everybody else reads through `afterErasure`.
 * A worker that dies in between leaves the wish, and the next one goes on.
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

/** The same storage, whose every reader and writer waits for an erasure to end. */
export function afterErasure(area: KeyValue, finished: Promise<unknown>): KeyValue {
  return {
    async get(wanted) {
      await finished
      return area.get(wanted)
    },
    async set(items) {
      await finished
      await area.set(items)
    },
    async remove(gone) {
      await finished
      await area.remove(gone)
    },
    ...(area.keys && {
      async keys() {
        await finished
        return area.keys?.() ?? []
      },
    }),
  }
}
