import { browser } from 'wxt/browser'
import type { Log } from '#core/api/services.ts'
import { askToErase, type ErasurePorts, finishErasing } from '#core/erasure/erasure.ts'
import { reminderTexts } from '#core/reminders/texts.ts'
import type { Store } from '#core/store/store.ts'
import { imageCache } from './image-cache.ts'
import { localArea, openStorageAfter, sessionArea, shutStorage } from './key-value.ts'
import { showOnToolbar } from './toolbar.ts'

/** Erases everything at once. The page that asked for it begins anew by itself. */
export async function eraseEverything(store: Store, log: Log): Promise<void> {
  await askToErase(localArea)
  await shutStorage(async () => {
    // First, so that nothing on its way to the image comes there after it was emptied.
    await store.letGo()
    await finishErasing(placesOf(log, async () => {}))
  })
}

/**
 * While the worker starts: ends an erasure that an earlier one left, before anybody reads or writes storage,
 * and opens the first steps, since the page that asked for it may be gone.
 */
export function endErasing(log: Log): void {
  // A browser that refuses a tab shall keep nobody from storage.
  const open = () => openFirstRun().catch((error: unknown) => log.error('first run', error))
  openStorageAfter(finishErasing(placesOf(log, open)))
}

function placesOf(log: Log, emptied: () => Promise<void>): ErasurePorts {
  return {
    local: localArea,
    async emptyTheRest() {
      await imageCache.clear()
      await showOnToolbar(0, reminderTexts([]).toolbar(0))
      await sessionArea.remove((await sessionArea.keys?.()) ?? [])
      // They hold nothing that was stored, so that one the browser keeps stops nothing.
      await giveBackPermissions().catch((error: unknown) => log.error('permissions', error))
    },
    emptied,
  }
}

/** The page forgets what a page keeps by itself; see `forgetWhatWasErased`. */
async function openFirstRun(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#/welcome?erased') })
}

/** Gives back what the user granted after the installation. */
async function giveBackPermissions(): Promise<void> {
  const {
    optional_permissions = [],
    host_permissions = [],
    content_scripts = [],
  } = browser.runtime.getManifest()
  const fixed = new Set([...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)])
  const held = await browser.permissions.getAll()
  const granted: readonly string[] = optional_permissions
  await browser.permissions.remove({
    origins: (held.origins ?? []).filter((origin) => !fixed.has(origin)),
    permissions: (held.permissions ?? []).filter((name) => granted.includes(name)),
  })
}
