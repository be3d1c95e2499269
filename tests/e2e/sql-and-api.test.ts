import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startExtension()
  await browser.call('track-job', { job_title: '=Cook', company_name: 'Stove' })
})

afterAll(async () => browser.close())

test('a query is answered under the policy of our pages, saved as CSV, and a runaway one is ended', async () => {
  const page = await browser.openOwn('options.html#/sql')
  const editor = page.getByRole('textbox', { name: 'Query' })
  await editor.fill('SELECT job_title, company_name FROM tracked_jobs')
  await editor.press('Control+Enter')
  await page.getByRole('cell', { name: '=Cook' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toBe(
    '\uFEFF"job_title","company_name"\r\n"\'=Cook","Stove"\r\n',
  )
  await editor.fill(
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n',
  )
  await editor.press('Control+Enter')
  await page.getByText('The query is running').waitFor()
  // The service worker is not held up by it.
  expect(await browser.call('list-jobs', {})).toMatchObject({ success: true, total: 1 })
  await page.getByText(/longer than 5 seconds/).waitFor()
  await editor.fill('DELETE FROM tracked_jobs')
  await editor.press('Control+Enter')
  await page.getByText(/Only queries that read/).waitFor()
  expect(await browser.call('list-jobs', {})).toMatchObject({ total: 1 })
  await page.close()
})

test('the API page saves the OpenAPI document of this version', async () => {
  const page = await browser.openOwn('options.html#/api')
  await page.getByRole('searchbox').fill('track-job')
  await page.getByText('track-job', { exact: true }).click()
  await page.getByRole('region', { name: 'Request: track-job' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save openapi.json' }).click(),
  ])
  const written: unknown = JSON.parse(await readFile(await download.path(), 'utf8'))
  const version = await page.evaluate<string>('chrome.runtime.getManifest().version')
  expect(written).toMatchObject({ openapi: '3.1.0', info: { version } })
  await page.close()
})
