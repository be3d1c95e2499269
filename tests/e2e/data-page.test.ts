import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OperationName, Output, Request } from '#core/api/contract.ts'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startExtension()
})

afterAll(async () => browser.close())

async function ask<Name extends OperationName>(
  operation: Name,
  input?: Request<Name>,
): Promise<Output<Name>> {
  const reply = await browser.call(operation, input)
  if (!reply.success) throw new Error(reply.error)
  return reply
}

async function trackApplied(title: string): Promise<string> {
  const { job } = await ask('track-job', { job_title: title, company_name: 'Quillstone' })
  await ask('update-job', { id: job.id, changes: { status: 'applied', notes: 'Spoke to Anna' } })
  return job.id
}

async function exported(page: Page, format: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Export as ${format}` }).click(),
  ])
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) }
}

async function importFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

test('a database moves to another browser, with its history', async () => {
  const id = await trackApplied('Platform Engineer')
  const before = await ask('get-job', { id })
  const page = await browser.openOwn('options.html#/data')
  const file = await exported(page, 'SQLite database')
  await page.close()

  const other = await startExtension()
  try {
    // The first tab of ours becomes the welcome after the installation; the page is opened beside it.
    expect(await other.call('list-jobs', {})).toMatchObject({ success: true, total: 0 })
    const there = await other.openOwn('options.html#/data')
    await importFile(there, file.name, file.buffer)
    await there.getByRole('button', { name: /^Import \d+ jobs?$/ }).click()
    await there.getByRole('heading', { name: 'Import finished' }).waitFor()
    await other.stopWorker()
    const after = await other.call('get-job', { id })
    if (!after.success) throw new Error(after.error)
    const { last_viewed_at: _, ...job } = before.job
    expect(after.job).toMatchObject(job)
    const told = (entries: typeof before.history) => entries.map(({ id: __, ...entry }) => entry)
    expect(told(after.history)).toEqual(told(before.history))
  } finally {
    await other.close()
  }
}, 120_000)

test('a job that was deleted since its export is imported again with its history', async () => {
  const id = await trackApplied('Site Reliability Engineer')
  const page = await browser.openOwn('options.html#/data')
  const file = await exported(page, 'JSON')
  const { history } = await ask('get-job', { id })
  await ask('delete-job', { id })
  await importFile(page, file.name, file.buffer)
  await page.getByRole('button', { name: /^Import \d+ jobs?$/ }).click()
  await page.getByRole('heading', { name: 'Import finished' }).waitFor()
  const back = await ask('get-job', { id })
  expect(back.job).toMatchObject({ status: 'applied', notes: 'Spoke to Anna' })
  const kept = new Set(back.history.map((entry) => entry.id))
  expect(history.every((entry) => kept.has(entry.id))).toBe(true)
  await page.close()
})

test('a CSV of another program is imported by the columns the user chose', async () => {
  const page = await browser.openOwn('options.html#/data')
  const csv = 'What,Who,How far\nEmbedded Engineer,Café Größe,Interviewing\n'
  await importFile(page, 'tracker.csv', Buffer.from(csv))
  await page.getByRole('combobox', { name: /^What/ }).selectOption('job_title')
  await page.getByRole('combobox', { name: /^Who/ }).selectOption('company_name')
  await page.getByRole('combobox', { name: /^How far/ }).selectOption('status')
  await page.getByRole('button', { name: 'Import 1 job' }).click()
  await page.getByRole('heading', { name: 'Import finished' }).waitFor()
  expect((await ask('list-jobs', { search: 'Embedded' })).jobs).toMatchObject([
    { company_name: 'Café Größe', status: 'interviewed' },
  ])
  await page.close()
})

test('a backup brings the board back', async () => {
  const page = await browser.openOwn('options.html#/data')
  const { total } = await ask('list-jobs', {})
  await page.getByRole('button', { name: 'Back up now' }).click()
  await page.getByText(/Made by you/).waitFor()
  const id = await trackApplied('Added after the backup')
  await page
    .getByRole('button', { name: /^Restore the backup of/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await page.getByText(/^Backup restored/).waitFor()
  await browser.stopWorker()
  expect((await ask('list-jobs', {})).total).toBe(total)
  expect(await browser.call('get-job', { id })).toMatchObject({ success: false, status: 404 })
  await page.close()
})

test('damage is told, what could not be read can be exported, and the message dismissed', async () => {
  await trackApplied('In the journal')
  const page = await browser.openOwn('options.html#/data')
  await page.getByText('Nothing was found damaged.').waitFor()
  const damaged = await page.evaluate<string>(`(async () => {
    const journal = 'store/journal/'
    const keys = Object.keys(await chrome.storage.local.get(null))
    const numbers = keys.filter((key) => key.startsWith(journal))
      .map((key) => Number(key.slice(journal.length)))
    const key = journal + Math.max(...numbers)
    await chrome.storage.local.set({ [key]: 'cut short' })
    return key
  })()`)
  expect(damaged).toMatch(/^store\/journal\/\d+$/)
  await browser.stopWorker()
  await page.reload()
  const repairs = page.getByRole('region', { name: 'Repairs' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    repairs.getByRole('button', { name: 'Export what could not be read' }).click(),
  ])
  const kept: unknown = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(JSON.stringify(kept)).toContain('cut short')
  expect(JSON.stringify(kept)).toContain(damaged)
  await repairs.getByRole('button', { name: 'Dismiss these messages' }).click()
  await page.getByText('Messages dismissed').waitFor()
  await browser.stopWorker()
  expect(await ask('store-health')).toMatchObject({ recovery: [] })
  await page.reload()
  await repairs.getByText(/could not be read. It is kept/).waitFor()
  await page.close()
})
