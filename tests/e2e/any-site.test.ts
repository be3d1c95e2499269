import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'
import { attachToTarget, type Target } from '#tests/support/target.ts'
import { pressToolbarButton } from '#tests/support/toolbar.ts'
import { sampleProfile } from '../../scripts/sample/results-page.ts'

const SITE = 'https://jobs.fernwick.example'
const JOB = {
  '@type': 'JobPosting',
  title: 'Data Engineer <img src=x onerror=alert(1)>',
  hiringOrganization: { name: 'Fernwick Analytics' },
  description: '<p>We need Python and Docker</p>',
}
const block = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

const PAGES: Readonly<Record<string, string>> = {
  '/open/17': block(JOB),
  '/open': block([JOB, { ...JOB, title: 'Baker', url: '/open/18' }]),
  '/about': '<h1>About us</h1>',
}

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startExtension()
  await browser.context.route(`${SITE}/**`, async (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Jobs</title>${PAGES[new URL(route.request().url()).pathname] ?? ''}`,
    }),
  )
  await browser.call('save-profile', { profile: sampleProfile })
})

afterAll(async () => browser.close())

async function popupOver(path: string): Promise<{ page: Page; popup: Target }> {
  const page = await browser.context.newPage()
  await page.goto(SITE + path)
  const popup = await pressToolbarButton(browser, page)
  return { page, popup }
}

async function press(popup: Target, label: RegExp): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((one) => ${label}.test(one.innerText))`
  await popup.waitFor(find)
  await popup.evaluate(`${find}.click()`)
}

const says = (text: string) => `document.body?.innerText.includes(${JSON.stringify(text)})`

test('one job: scored and kept with its address, and the page sees nothing of it', async () => {
  const { page, popup } = await popupOver('/open/17')
  await popup.waitFor(says('Analyze Job'))
  const before = await page.content()
  await press(popup, /^Analyze Job/)
  await popup.waitFor(says('Data Engineer'))
  await popup.waitFor(says('Python'))
  await press(popup, /^Save/)
  await popup.waitFor(says('Saved'))
  expect(await popup.evaluate('document.images.length')).toBe(0)
  await popup.close()
  expect(await page.content()).toBe(before)
  expect(await browser.call('list-jobs', {})).toMatchObject({
    total: 1,
    jobs: [
      {
        job_title: 'Data Engineer',
        company_name: 'Fernwick Analytics',
        description: 'We need Python and Docker',
        job_url: `${SITE}/open/17`,
        source_linkedin_id: null,
      },
    ],
  })
  await page.close()
})

test('several jobs: the user chooses', async () => {
  const { page, popup } = await popupOver('/open')
  await press(popup, /^Analyze Job/)
  await popup.waitFor(says('describes 2 jobs'))
  await press(popup, /^Baker/)
  await popup.waitFor(`${says('Baker')} && !${says('describes 2 jobs')}`)
  await popup.close()
  await page.close()
})

test('no job: the form opens and says why', async () => {
  const { page, popup } = await popupOver('/about')
  await press(popup, /^Analyze Job/)
  await popup.waitFor(says('does not describe a job'))
  await popup.waitFor('document.activeElement.tagName === "INPUT"')
  await popup.close()
  await page.close()
})

test('selected text waits in the form, and is in no address and in storage no more', async () => {
  const page = await browser.context.newPage()
  await page.goto(`${SITE}/about`)
  await page.bringToFront()
  const [worker] = browser.context.serviceWorkers()
  if (!worker) throw new Error('The worker is not running')
  const text = 'We need <b>Python</b> and Docker'
  await worker.evaluate(
    `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({
      menuItemId: 'score-selected-text',
      selectionText: text,
    })})`,
  )
  const session = await browser.context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('The browser has ended')
  const popup = await attachToTarget(session, 'popup.html')
  await popup.waitFor(`document.querySelector('textarea')?.value === ${JSON.stringify(text)}`)
  expect(await popup.evaluate('location.href')).toMatch(/\/popup\.html$/)
  expect(await popup.evaluate('chrome.storage.session.get("selected-text")')).toEqual({})
  await popup.close()
  await page.close()
})

test('no site is open to the extension before the button is pressed', async () => {
  const page = await browser.context.newPage()
  await page.goto(`${SITE}/open/99`)
  const own = await browser.openOwn('options.html')
  const refused = await own.evaluate(async (address) => {
    // Not typed here: the extension's own pages have it.
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
        scripting: { executeScript(injection: object): Promise<unknown> }
      }
    }
    const tabs = await chrome.tabs.query({})
    const answers = await Promise.all(
      tabs.map(async ({ id, url }) => {
        if (url?.startsWith('chrome-extension:')) return 'own'
        return chrome.scripting
          .executeScript({ target: { tabId: id }, func: () => document.title })
          .then(
            () => 'read',
            () => 'refused',
          )
      }),
    )
    return { answers, isKnown: tabs.some(({ url }) => url === address) }
  }, page.url())
  expect(refused.isKnown).toBe(false)
  expect(refused.answers).not.toContain('read')
  expect(refused.answers).toContain('refused')
  await own.close()
  await page.close()
})
