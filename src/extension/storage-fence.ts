import type { KeyValue } from '#core/store/ports.ts'

const FENCE = 'fence'

/** LevelDB's log is read in blocks of 32 KB; a little more always reaches into the next one. */
const BLOCK = 33 * 1024

/**
 * chrome.storage.local with a fence before the first change of each run of the browser.
 *
 * A browser that is killed may leave half a record at the end of LevelDB's log. The next one writes on
 * behind it, and the one after that drops the half record with all that follows in its block: whole saved
 * changes, without a word (https://github.com/google/leveldb/issues/1287, seen in Chromium 156). So the
 * first thing written is a value that fills the rest of that block; what is lost then is only the fence.
 * @param area chrome.storage.local
 * @param session is empty when the browser starts, and outlives the worker
 */
export function behindFence(area: KeyValue, session: KeyValue): KeyValue {
  let raising: Promise<void> | undefined

  async function raise(): Promise<void> {
    if ((await session.get(FENCE))[FENCE] === true) return
    // Never the same value twice: the browser does not write what is there already.
    await area.set({ [FENCE]: crypto.randomUUID().padEnd(BLOCK, '.') })
    await area.remove([FENCE])
    await session.set({ [FENCE]: true })
  }

  function fence(): Promise<void> {
    raising ??= raise().catch((error: unknown) => {
      raising = undefined
      throw error
    })
    return raising
  }

  return {
    ...area,
    async set(items) {
      await fence()
      await area.set(items)
    },
    async remove(keys) {
      // On a full disk the fence fails, and removing is what makes room.
      await fence().catch(() => undefined)
      await area.remove(keys)
    },
  }
}
