import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { waitForBadges } from '#tests/support/badges.ts'
import { saveFirst, startSample, waitForTracked } from '#tests/support/sample.ts'
import { sampleAddress, samplePostings } from '../../scripts/sample/results-page.ts'

const [first] = samplePostings
if (!first) throw new Error('The sample has no postings')

test('scan, badge, save, killed browser, still there; the worker stopped between every two steps', async () => {
  const profileFolder = await mkdtemp(join(tmpdir(), 'job-fit-'))
  let browser = await startSample({ profileFolder })
  const stop = async () => browser.stopWorker()
  try {
    await stop()
    const page = await browser.visit(sampleAddress())
    await waitForBadges(page, 4)
    await stop()
    await saveFirst(page, stop)
    await stop()

    const dashboard = await browser.openOwn('options.html#/jobs')
    await dashboard.getByText(first.title).first().waitFor()
    await stop()
    await dashboard.reload()
    await dashboard.getByText(first.company).first().waitFor()
    await stop()
    const before = await browser.call('list-jobs', {})
    expect(before).toMatchObject({ success: true, total: 1 })

    await browser.kill()
    browser = await startSample({ profileFolder })

    expect(await browser.call('list-jobs', {})).toEqual(before)
    await stop()
    const again = await browser.openOwn('options.html#/jobs')
    await again.getByText(first.title).first().waitFor()
    await stop()
    await waitForTracked(await browser.visit(sampleAddress()))
  } finally {
    await browser.close()
    await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 })
  }
})
