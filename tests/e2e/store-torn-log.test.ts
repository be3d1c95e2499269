import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'
import { madeUpJob } from '#tests/support/jobs.ts'
import { type TornEnd, tearLog } from '#tests/support/torn-log.ts'

const ends: TornEnd[] = ['header only', 'half of the payload']

async function track(browser: ExtensionBrowser, number: number): Promise<void> {
  const tracked = await browser.call('track-job', madeUpJob(number, 20))
  expect(tracked).toMatchObject({ success: true })
}

/** @returns how many jobs there are, and what the store found wrong */
async function stored(browser: ExtensionBrowser) {
  const [list, health] = [
    await browser.call('list-jobs', {}),
    await browser.call('store-health', {}),
  ]
  if (!list.success || !health.success) throw new Error('the store did not open')
  return { jobs: list.total, found: health.recovery }
}

test.each(ends)('what is saved after a kill that tore the log stays: %s', async (end) => {
  const profileFolder = await mkdtemp(join(tmpdir(), 'job-fit-torn-'))
  try {
    for (let kill = 0; kill < 3; kill += 1) {
      const browser = await startExtension({ profileFolder })
      expect(await stored(browser)).toEqual({ jobs: kill, found: [] })
      await track(browser, kill)
      await browser.kill()
      await tearLog(profileFolder, browser.extensionId, end)
    }
    const browser = await startExtension({ profileFolder })
    expect(await stored(browser)).toEqual({ jobs: 3, found: [] })
    await browser.close()
  } finally {
    await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 })
  }
})
