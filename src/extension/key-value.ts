import { browser } from 'wxt/browser'
import { afterErasure } from '#core/erasure/erasure.ts'
import type { KeyValue } from '#core/store/ports.ts'
import { behindFence } from './storage-fence.ts'

/** chrome.storage.session: gone when the browser closes, and closed to content scripts by default. */
export const sessionArea = areaOf('session')

/** chrome.storage.local itself, for whoever empties it. One `set` is atomic, also over quota (measured). */
export const localArea = behindFence(areaOf('local'), sessionArea)

const erasure = Promise.withResolvers<boolean>()

/** To be called once while the worker starts, with what ends an erasure that was asked for. */
export const openStorageAfter = erasure.resolve

/** The same behind the store's port; in the worker alone, which opens it when it starts. */
export const storageArea = afterErasure(localArea, erasure.promise)

function areaOf(name: 'local' | 'session'): KeyValue {
  const area = () => browser.storage[name]
  return {
    get: (keys) => area().get(keys === null || typeof keys === 'string' ? keys : [...keys]),
    set: (items) => area().set(items),
    remove: (keys) => area().remove([...keys]),
    // Chrome 130 and later; our lowest version is newer.
    keys: () => area().getKeys(),
  }
}

/**
 * Shuts content scripts out of storage: they hold no key, no profile and no job. Firefox has no such
 * switch; there only our own content script, which never asks, could read it.
 */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
