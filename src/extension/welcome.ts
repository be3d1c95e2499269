import { browser } from 'wxt/browser'
import { openDashboard } from './dashboard-tab.ts'

/** Opens the first-run page once, when the extension was installed (not on updates). */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openDashboard('#/welcome')
  })
}
