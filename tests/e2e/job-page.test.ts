import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startExtension()
})

afterAll(async () => browser.close())

async function track(description: string): Promise<string> {
  const tracked = await browser.call('track-job', {
    job_title: 'Platform Engineer',
    company_name: 'Quillstone',
    source_linkedin_id: '4390100100',
    description,
  })
  if (!tracked.success) throw new Error(tracked.error)
  return tracked.job.id
}

test('what is kept of a job outlives the worker: people, notes, and what changed in its text', async () => {
  const id = await track('We need Python. Five years.')
  await track('We need Python. Three years.')
  const page = await browser.openOwn(`options.html#/jobs/${id}`)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page
    .getByRole('textbox', { name: 'Notes' })
    .fill('Call **Anna** ![pixel](https://canary.example/p.png)')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Anna')
  await page.keyboard.press('Enter')
  await page.getByText('Contact Anna added', { exact: true }).waitFor()

  await browser.stopWorker()
  await page.reload()
  await page.locator('.markdown strong', { hasText: 'Anna' }).waitFor()
  await page.getByRole('button', { name: 'Edit Anna' }).waitFor()
  await page.getByRole('button', { name: /^What changed on/ }).click()
  await page.locator('ins', { hasText: 'Three' }).waitFor()
  expect(await page.locator('del').textContent()).toContain('Five')

  await page.getByRole('button', { name: 'Undo: Contact Anna added' }).click()
  await page.getByRole('button', { name: 'Edit Anna' }).waitFor({ state: 'detached' })
  expect(asked.filter((address) => !address.startsWith('chrome-extension://'))).toEqual([])
  await page.close()
})
