import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'
import { BUILT_EXTENSION } from '../../scripts/build-extension.ts'

/*
 * No test can answer Chrome's question for a permission. So the built extension is copied, and its manifest
 * asks for notifications at installation; nothing else differs.
 */
let folder: string
let extension: string
let browser: ExtensionBrowser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'job-fit-follow-ups-'))
  extension = join(folder, 'extension')
  cpSync(BUILT_EXTENSION, extension, { recursive: true })
  const path = join(extension, 'manifest.json')
  const { optional_permissions, permissions, ...manifest } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as Record<string, unknown> & { permissions: string[]; optional_permissions: string[] } // our own manifest
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }),
  )
  browser = await start()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const start = async () => startExtension({ extension, profileFolder: join(folder, 'profile') })

const noticesOn = async (page: Page) =>
  page.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)')
const badgeOn = async (page: Page) => page.evaluate<string>('chrome.action.getBadgeText({})')

async function track(title: string): Promise<string> {
  const tracked = await browser.call('track-job', { job_title: title, company_name: 'Stove' })
  if (!tracked.success) throw new Error(tracked.error)
  const { id } = tracked.job
  const today = new Date()
  today.setMinutes(today.getMinutes() - today.getTimezoneOffset())
  const follow_up_at = today.toISOString().slice(0, 10)
  await browser.call('update-job', { id, changes: { follow_up_at } })
  return id
}

/** Has the alarm ring now, as it would at its hour. */
async function ring(page: Page): Promise<void> {
  await page.evaluate("chrome.alarms.create('follow-ups', { when: Date.now() })")
}

test('a follow-up is announced once, counted, and both over a restart of the browser', async () => {
  let page = await browser.openOwn('options.html#/settings')
  const settings = { notify: true, hour: 0, count: true }
  await browser.call('save-reminder-settings', { settings })
  const id = await track('Cook')
  await expect.poll(async () => noticesOn(page)).toEqual([`follow-up/${id}`])
  await expect.poll(async () => badgeOn(page)).toBe('1')
  expect(await page.evaluate('chrome.action.getTitle({})')).toBe('Job Fit: 1 follow-up is due')

  await page.evaluate(`chrome.notifications.clear('follow-up/${id}')`)
  await browser.stopWorker()
  await ring(page)
  // The next look has set the alarm anew when it is over.
  const alarmOn = async () =>
    page.evaluate<number>(
      "chrome.alarms.get('follow-ups').then((alarm) => alarm?.scheduledTime ?? 0)",
    )
  await expect.poll(alarmOn, { timeout: 60_000 }).toBeGreaterThan(Date.now() + 60_000)
  expect(await noticesOn(page)).toEqual([])

  await browser.close()
  browser = await start()
  page = await browser.openOwn('options.html#/settings')
  await expect.poll(async () => badgeOn(page)).toBe('1')
  const other = await track('Baker')
  await expect.poll(async () => noticesOn(page)).toEqual([`follow-up/${other}`])
  await expect.poll(async () => badgeOn(page)).toBe('2')

  await browser.call('update-job', { id: other, changes: { follow_up_at: null } })
  await expect.poll(async () => badgeOn(page)).toBe('1')
  await browser.call('save-reminder-settings', { settings: { ...settings, count: false } })
  await expect.poll(async () => badgeOn(page)).toBe('')
})
