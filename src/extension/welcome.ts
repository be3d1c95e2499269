import { browser } from 'wxt/browser'

/**
 * Opens the first-run page once, when the extension was installed (not on updates); in a tab of its own, since
 * one of ours that is open already is being used.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return
    void browser.tabs.create({ url: browser.runtime.getURL('/options.html#/welcome') })
  })
}
