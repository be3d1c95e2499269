import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitForBadges } from '#tests/support/badges.ts'
import type { ExtensionBrowser } from '#tests/support/extension.ts'
import { startSample } from '#tests/support/sample.ts'
import { pressToolbarButton } from '#tests/support/toolbar.ts'
import {
  SAMPLE_PATH,
  sampleAddress,
  samplePostings,
  sampleResultsPage,
} from '../../scripts/sample/results-page.ts'

let browser: ExtensionBrowser
let page: Page

/** The sample as LinkedIn might change it: no name, link or label tells the title, and a remark stands above it. */
function changedPage(): string {
  const changes = [
    ['artdeco-entity-lockup__title', 'q7'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample's script, searched as text
    ["'aria-label': name, href: `/jobs/view/${id}/`", "href: '#opened'"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample's script, searched as text
    ['`Dismiss ${title} job`', "'Dismiss'"],
    [
      "make('div', 'full-width q7",
      "make('p', '', {}, 'Your profile is a strong match'), make('div', 'full-width q7",
    ],
  ] as const
  return changes.reduce((html, [from, to]) => {
    if (!html.includes(from)) throw new Error(`The sample no longer says ${from}`)
    return html.replaceAll(from, to)
  }, sampleResultsPage())
}

beforeAll(async () => {
  browser = await startSample()
  browser.serve(SAMPLE_PATH, changedPage())
  page = await browser.context.newPage()
})

afterAll(async () => browser.close())

/** The panel's host, and that of what asks for the click while it does. */
const hosts = async () => page.locator('body > div:empty').count()
const taught = async () => {
  const reply = await browser.call('get-page-settings', undefined)
  if (!reply.success) throw new Error(reply.error)
  return reply.taught
}

test('one click on a title, asked for in the popup, teaches them all and opens nothing', async () => {
  const title = samplePostings[1]?.title ?? ''
  await page.goto(new URL(sampleAddress(), 'https://www.linkedin.com').href)
  await waitForBadges(page, 4)
  const address = page.url()
  await expect.poll(hosts).toBe(1)
  const popup = await pressToolbarButton(browser, page)
  const button = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Teach titles')`
  await popup.waitFor(`document.body?.innerText.includes('strong match')`)
  await popup.waitFor(button)
  await popup.evaluate(`${button}.click()`)
  await expect.poll(hosts).toBe(2)
  const card = page.locator('.job-card-container').nth(1)
  const spot = await card.getByText(title, { exact: true }).first().boundingBox()
  if (!spot) throw new Error('The second card shows no title')
  await page.mouse.click(spot.x + spot.width / 2, spot.y + spot.height / 2)
  await expect.poll(taught).toHaveLength(1)
  expect(page.url()).toBe(address)

  const again = await pressToolbarButton(browser, page)
  await again.waitFor(`document.body?.innerText.includes(${JSON.stringify(title)})`)
})
