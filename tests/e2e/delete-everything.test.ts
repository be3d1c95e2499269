import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'

let browser: ExtensionBrowser

afterEach(async () => browser.close())

/** What is left anywhere, asked of the browser itself; a new database is stored as soon as it is asked for. */
const LEFT = `(async () => ({
  local: (await chrome.storage.local.getKeys()).filter(
    (key) => !/^store\\/(head|image|generation\\/1|odd\\/.+)$/.test(key),
  ),
  session: (await chrome.storage.session.getKeys()).filter((key) => key !== 'fence'),
  pages: { ...localStorage },
}))()`

async function withJobs(): Promise<Page> {
  browser = await startExtension()
  await browser.call('save-profile', {
    profile: { skills: ['Python'], experience: '', target_role: 'Engineer' },
  })
  await browser.call('track-job', { job_title: 'Engineer', company_name: 'Quillstone' })
  await browser.call('create-backup')
  const page = await browser.openOwn('options.html#/data')
  await page.evaluate("localStorage.setItem('appearance', 'dark')")
  return page
}

/** Waits for the page of the first steps that opens by itself beside those there were before. */
async function firstSteps(before: readonly Page[]): Promise<Page> {
  let opened: Page | undefined
  await expect
    .poll(
      () => {
        const { context } = browser
        opened = context
          .pages()
          .find((page) => !before.includes(page) && page.url().includes('#/welcome'))
        return opened !== undefined
      },
      { timeout: 20_000 },
    )
    .toBe(true)
  if (!opened) throw new Error('The first steps did not open')
  await opened.getByRole('navigation', { name: 'Steps' }).waitFor()
  return opened
}

test('everything is gone after the word was typed, and the first steps are there', async () => {
  const page = await withJobs()
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await page.getByLabel('Type the word “delete” to go on').fill('delete')
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await expect.poll(() => page.evaluate(LEFT)).toEqual({ local: [], session: [], pages: {} })
  await expect
    .poll(() => page.evaluate("chrome.runtime.sendMessage({ operation: 'store-health' })"))
    .toMatchObject({ success: true, jobs: 0 })
  await page.getByLabel('Target role').waitFor()
})

test('a browser that ended right after the wish goes on with it at its next start', async () => {
  const page = await withJobs()
  const before = browser.context.pages()
  // The wish as the worker keeps it; the browser is gone before the worker could do anything about it.
  await page.evaluate('chrome.storage.local.set({ erasing: true })')
  await browser.stopWorker()
  const health = await page.evaluate("chrome.runtime.sendMessage({ operation: 'store-health' })")
  expect(health).toMatchObject({ success: true, jobs: 0 })
  const opened = await firstSteps(before)
  await expect.poll(() => opened.evaluate('({ ...localStorage })')).toEqual({})
})
