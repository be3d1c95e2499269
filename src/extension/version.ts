import { browser } from 'wxt/browser'

/** Our version, as the manifest names it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version
}
