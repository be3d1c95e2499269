import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitForBadges } from '#tests/support/badges.ts'
import type { ExtensionBrowser } from '#tests/support/extension.ts'
import { startSample } from '#tests/support/sample.ts'
import { sampleAddress } from '../../scripts/sample/results-page.ts'

/** What a script of the page, there before anything of ours, has seen since its document was parsed. */
interface Seen {
  readonly added: string[]
  readonly changed: string[]
  readonly globals: string[]
  readonly sheets: number
}

let browser: ExtensionBrowser
let page: Page

beforeAll(async () => {
  browser = await startSample()
  page = await browser.context.newPage()
  await page.addInitScript(() => {
    const added: string[] = []
    const changed: string[] = []
    const before = new Set(Object.getOwnPropertyNames(window))
    const watch = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes } of records) {
        if (type === 'childList') {
          for (const node of addedNodes) {
            added.push(node instanceof Element ? node.outerHTML : String(node.nodeValue))
          }
        } else changed.push(`${type} ${target.nodeName} ${attributeName}`)
      }
    })
    // The page fills its first cards in one task; a card has to be there before it can have a badge.
    const begin = () => {
      if (document.readyState === 'loading') return
      if (document.querySelector('.job-card-container') === null) return
      filling.disconnect()
      watch.observe(document, all)
    }
    const all = { subtree: true, childList: true, attributes: true, characterData: true }
    const filling = new MutationObserver(begin)
    filling.observe(document, all)
    document.addEventListener('DOMContentLoaded', begin, { once: true })
    Object.defineProperty(window, 'seen', {
      value: () => ({
        added,
        changed,
        globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name)),
        sheets: document.adoptedStyleSheets.length,
      }),
    })
  })
})

afterAll(async () => browser.close())

test('a page that watches itself sees one empty element without a name per badge, and one for the panel', async () => {
  await page.goto(new URL(sampleAddress(), 'https://www.linkedin.com').href)
  const badges = await waitForBadges(page, 4)
  await expect.poll(async () => (await seen()).added).toHaveLength(badges.length + 1)
  await expectNoMore(badges.length + 1)
})

test('it sees no more when the panel is opened, read and closed', async () => {
  const before = (await seen()).added.length
  await page.keyboard.press('Alt+Shift+J')
  // The focus is in the panel, of which the page knows the host alone.
  await expect
    .poll(async () => page.evaluate(() => document.activeElement?.outerHTML))
    .toBe('<div></div>')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expectNoMore(before)
})

async function seen(): Promise<Seen> {
  return page.evaluate<Seen>('seen()')
}

/** So many elements were added, each empty and without a name, and nothing else was changed. */
async function expectNoMore(count: number): Promise<void> {
  const { added, changed, globals, sheets } = await seen()
  expect(added).toEqual(Array.from({ length: count }, () => '<div></div>'))
  expect(changed).toEqual([])
  const own = new Set(['seen', ...(await ownGlobals())])
  expect(globals.filter((name) => !own.has(name))).toEqual([])
  expect(sheets).toBe(0)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
}

test('no file of the extension answers a page, even one without a policy', async () => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await waitForBadges(page, 4)
  const files = ['manifest.json', 'icon/48.png', 'popup.html', 'content-scripts/linkedin.js']
  const answers = await page.evaluate(
    async (addresses) =>
      Promise.all(
        addresses.map(async (address) =>
          fetch(address).then(
            () => 'answered',
            () => 'nothing',
          ),
        ),
      ),
    files.map((file) => `chrome-extension://${browser.extensionId}/${file}`),
  )
  expect(answers).toEqual(files.map(() => 'nothing'))
})

/** The globals that the page's own scripts make. */
async function ownGlobals(): Promise<(string | undefined)[]> {
  return page.evaluate(() => {
    const scripts = [...document.scripts].map(({ textContent }) => textContent ?? '').join('\n')
    return [...scripts.matchAll(/^(?:async )?(?:function|var) (\w+)/gm)].map(([, name]) => name)
  })
}
