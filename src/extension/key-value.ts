import { browser } from 'wxt/browser'
import type { KeyValue } from '#core/store/ports.ts'

/** chrome.storage.local behind the store's port. One `set` is atomic, also over quota (measured). */
export const storageArea: KeyValue = {
  get: (keys) =>
    browser.storage.local.get(keys === null || typeof keys === 'string' ? keys : [...keys]),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove([...keys]),
  // Chrome 130 and later; our lowest version is newer.
  keys: () => browser.storage.local.getKeys(),
}

/**
 * Shuts content scripts out of storage: they hold no key, no profile and no job. Firefox has no such
 * switch; there only our own content script, which never asks, could read it.
 */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
