import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startExtension()
})

afterAll(async () => browser.close())

async function statusOf(title: string): Promise<string | undefined> {
  const reply = await browser.call('list-jobs', { search: title })
  if (!reply.success) throw new Error(reply.error)
  return reply.jobs[0]?.status
}

test('the keyboard alone searches, filters, sets a status and takes it back', async () => {
  for (const title of ['Platform Engineer', 'Data Engineer', 'Gardener']) {
    await browser.call('track-job', { job_title: title, company_name: 'Quillstone' })
  }
  const page = await browser.openOwn('options.html#/jobs')
  const keys = async (...all: string[]) => {
    for (const key of all) await page.keyboard.press(key)
  }
  const rows = page.locator('.jobs-row')
  await page.getByText('3 jobs', { exact: true }).waitFor()

  await keys('?')
  await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor()
  await keys('Escape', '/')
  await page.keyboard.type('engin')
  await page.getByText('2 jobs', { exact: true }).waitFor()
  expect(await rows.locator('mark').allTextContents()).toEqual(['Engin', 'Engin'])

  await keys('Tab', 'Enter')
  const menu = page.getByRole('menu', { name: 'Status' })
  await menu.waitFor()
  await keys('Enter', 'Escape')
  await page.getByRole('button', { name: 'Remove filter Status: New' }).waitFor()
  expect(page.url()).toMatch(/#\/jobs\?search=engin&status=new$/)

  await page.evaluate('document.activeElement.blur()')
  await keys('j', 's')
  const title = (await rows.first().locator('.jobs-title').textContent()) ?? ''
  await page.getByRole('menuitemradio', { name: 'New', exact: true }).waitFor()
  await keys('ArrowDown', 'ArrowDown', 'Enter')
  await page.getByText(`${title}: Applied`, { exact: true }).waitFor()
  expect(await statusOf(title)).toBe('applied')
  await page.getByText('1 job', { exact: true }).waitFor()

  await keys('F6')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  const isThere = async () => undo.evaluate((button) => button === document.activeElement)
  for (let tabs = 0; tabs < 3 && !(await isThere()); tabs++) await keys('Tab')
  await keys('Enter')
  await page.getByText('2 jobs', { exact: true }).waitFor()
  expect(await statusOf(title)).toBe('new')

  await page.reload()
  await page.getByText('2 jobs', { exact: true }).waitFor()
  await keys('j', 'Enter')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.goBack()
  await page.getByText('2 jobs', { exact: true }).waitFor()
  await page.close()
})
