import { browser } from 'wxt/browser'
import { guardStorage } from '#core/erasure/erasure.ts'
import type { KeyValue } from '#core/store/ports.ts'
import { behindFence } from './storage-fence.ts'

/** chrome.storage.session: gone when the browser closes, and closed to content scripts by default. */
export const sessionArea = areaOf('session')

/** chrome.storage.local itself, for whoever empties it. One `set` is atomic, also over quota (measured). */
export const localArea = behindFence(areaOf('local'), sessionArea)

const start = Promise.withResolvers<unknown>()

/** To be called once while the worker starts, with what everybody at storage has to wait for. */
export const openStorageAfter = start.resolve

const guarded = guardStorage(localArea, start.promise)

/** The same behind the store's port; in the worker alone, which opens it when it starts. */
export const storageArea = guarded.area

/** Keeps everybody else from it meanwhile. */
export const shutStorage = guarded.shut

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
