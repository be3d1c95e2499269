import type { Page } from 'playwright-core'
import { SAMPLE_PATH, sampleProfile, sampleResultsPage } from '../../scripts/sample/results-page.ts'
import { clickInDetails, hoverBadge, waitForBadge } from './badges.ts'
import type { BrowserOptions } from './browser.ts'
import { type ExtensionBrowser, startExtension } from './extension.ts'

/** Chromium with the extension, the sample page and the sample profile. */
export async function startSample(options: BrowserOptions = {}): Promise<ExtensionBrowser> {
  const browser = await startExtension(options)
  browser.serve(SAMPLE_PATH, sampleResultsPage())
  await saveProfile(browser)
  return browser
}

/** Makes the sample's profile the active one. */
export async function saveProfile(browser: ExtensionBrowser): Promise<void> {
  const reply = await browser.call('save-profile', { profile: sampleProfile })
  if (!reply.success) throw new Error(reply.error)
}

/** Saves the first card's posting from its badge, as a user does. */
export async function saveFirst(
  page: Page,
  betweenSteps: () => Promise<void> = async () => {},
): Promise<void> {
  const badge = await waitForBadge(
    page,
    ([first]) => (first && !first.kind.includes('provisional') ? first : undefined),
    'the first card scored in full',
  )
  await betweenSteps()
  await hoverBadge(page, badge)
  await clickInDetails(page, badge, /^Save/)
  await waitForTracked(page)
}

/** Waits until the first card is marked as tracked. */
export async function waitForTracked(page: Page): Promise<void> {
  await waitForBadge(
    page,
    ([first]) => (first?.name.includes('Tracked') ? first : undefined),
    'a tracked first card',
  )
}

/** Scrolls the sample's list card by card, until the page has filled each. */
export async function fillAllCards(page: Page): Promise<void> {
  for (const shell of await page.locator('[data-occludable-job-id]').all()) {
    await shell.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await shell.locator('.job-card-container').waitFor()
  }
}
