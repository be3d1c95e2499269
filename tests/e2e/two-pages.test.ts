import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'

let browser: ExtensionBrowser
let pages: Page[]

beforeAll(async () => {
  browser = await startExtension()
  await browser.call('track-job', { job_title: 'Ferry Pilot', company_name: 'Tidewright' })
  pages = [await browser.openOwn('options.html#/jobs'), await browser.openOwn('options.html#/jobs')]
  for (const page of pages) await page.getByText('Ferry Pilot').first().waitFor()
})

afterAll(async () => browser.close())

test('two dashboards show what either of them, or a third, changed', async () => {
  await browser.call('track-job', { job_title: 'Harbour Master', company_name: 'Tidewright' })
  for (const page of pages) await page.getByText('Harbour Master').first().waitFor()

  const list = await browser.call('list-jobs', { search: 'ferry' })
  const id = list.success ? list.jobs[0]?.id : undefined
  if (id === undefined) throw new Error('the job is not there')
  await browser.call('delete-job', { id })

  for (const page of pages) await expect.poll(() => page.getByText('Ferry Pilot').count()).toBe(0)
})

test('of two changes that know the same state, one is told of the other', async () => {
  const { job } = await tracked()
  const change = (status: string) =>
    `chrome.runtime.sendMessage(${JSON.stringify({
      operation: 'update-job',
      input: { id: job.id, changes: { status }, if_updated_at: job.updated_at },
    })})`
  const replies = await Promise.all([
    pages[0]?.evaluate<{ success: boolean; status?: number }>(change('applied')),
    pages[1]?.evaluate<{ success: boolean; status?: number }>(change('rejected')),
  ])

  expect(replies.filter((reply) => reply?.success)).toHaveLength(1)
  expect(replies.find((reply) => !reply?.success)).toMatchObject({ error: expect.any(String) })
  const after = await browser.call('get-job', { id: job.id })
  const kept = replies[0]?.success ? 'applied' : 'rejected'
  expect(after).toMatchObject({ job: { status: kept } })
})

async function tracked() {
  const reply = await browser.call('track-job', {
    job_title: 'Lock Keeper',
    company_name: 'Tidewright',
  })
  if (!reply.success) throw new Error(reply.error)
  return reply
}
