import { browser } from 'wxt/browser'
import type { Log } from '#core/api/services.ts'
import { askToErase, finishErasing } from '#core/erasure/erasure.ts'
import { imageCache } from './image-cache.ts'
import { localArea, openStorageAfter, sessionArea } from './key-value.ts'

/** Time for the reply to reach the page before everything of ours is started anew. */
const REPLY_MS = 200

/**
 * Has everything erased: remembers the wish, and starts the extension anew, since whatever runs now knows
 * things and could write them again. Our pages close with it.
 */
export async function eraseEverything(): Promise<void> {
  await askToErase(localArea)
  setTimeout(() => browser.runtime.reload(), REPLY_MS)
}

/** While the worker starts: ends an erasure that was asked for, before anybody reads or writes storage. */
export function endErasing(log: Log): void {
  openStorageAfter(
    finishErasing({
      local: localArea,
      async emptyTheRest() {
        await imageCache.clear()
        await sessionArea.remove((await sessionArea.keys?.()) ?? [])
      },
      async emptied() {
        // Neither holds what was asked to go, so that a browser that refuses them keeps nobody waiting.
        await giveBackPermissions().catch((error: unknown) => log.error('permissions', error))
        await openFirstRun().catch((error: unknown) => log.error('first run', error))
      },
    }),
  )
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
