import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { STATUSES } from '#core/domain/tracked-job.ts'
import { hoverBadge, waitForBadge } from '#tests/support/badges.ts'
import { startExtension } from '#tests/support/extension.ts'
import { buildExtension, ROOT } from './build-extension.ts'
import {
  SAMPLE_PATH,
  sampleAddress,
  samplePostings,
  sampleProfile,
  sampleResultsPage,
} from './sample/results-page.ts'

/*
 * `npm run screenshots` draws the pictures of the README and of the store listing in docs/images, from the built
 * extension on the sample page, 1280 by 800.
 */

const IMAGES = join(ROOT, 'docs', 'images')
/** Where each of the sample's jobs has come to, in the order of the list. */
const WAY = [
  'applied',
  'interested',
  'applied',
  'interviewed',
  'new',
  'applied',
  'rejected',
  'offer',
]

buildExtension()
await mkdir(IMAGES, { recursive: true })
const browser = await startExtension()
try {
  await browser.call('save-profile', { profile: sampleProfile })
  browser.serve(SAMPLE_PATH, sampleResultsPage())
  const results = await browser.visit(sampleAddress())
  const first = await waitForBadge(
    results,
    ([badge]) => (badge && !badge.kind.includes('provisional') ? badge : undefined),
    'the open posting to be scored with its description',
  )
  await hoverBadge(results, first)
  await results.waitForTimeout(600) // the details fade in
  await keep('badge', await results.screenshot())

  const popup = await browser.openPopup(results)
  await popup.waitFor('/\\bmatch\\b/i.test(document.body.innerText)')
  await results.waitForTimeout(400) // Chrome fits the window to its content
  await keep('popup', await popup.screenshot())
  await popup.close()

  await trackAll()
  const dashboard = await browser.openOwn('options.html#/jobs')
  await show('jobs', 'light')
  await show('board', 'light')
  await show('board', 'dark')
  await show('insights', 'light')

  async function show(page: string, colorScheme: 'light' | 'dark'): Promise<void> {
    await dashboard.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await dashboard.goto(`chrome-extension://${browser.extensionId}/options.html#/${page}`)
    await dashboard.getByRole('heading', { level: 1 }).waitFor()
    await dashboard.waitForTimeout(800) // rows and drawings come in after the heading
    await keep(colorScheme === 'light' ? page : `${page}-dark`, await dashboard.screenshot())
  }
} finally {
  await browser.close()
}

/** Tracks the sample's postings, each as far on its way as `WAY` says, so that the pages have something to show. */
async function trackAll(): Promise<void> {
  const scored = await browser.call('batch-score-jobs', {
    jobs: samplePostings.map(({ id, title, company, location, description }) => ({
      job_id: id,
      job_title: title,
      company_name: company,
      location,
      description,
    })),
  })
  if (!scored.success) throw new Error(scored.error)
  for (const [index, { id, title, company, location, description }] of samplePostings.entries()) {
    const score = scored.results[index]
    const tracked = await browser.call('track-job', {
      job_title: title,
      company_name: company,
      location,
      description,
      source_linkedin_id: id,
      match_percentage: score?.match_score ?? 0,
      matched_skills: [...(score?.matched_skills ?? [])],
      missing_skills: [...(score?.missing_skills ?? [])],
      summary: score?.summary ?? null,
    })
    if (!tracked.success) throw new Error(tracked.error)
    const status = STATUSES.find((each) => each === WAY[index % WAY.length])
    if (status === undefined || status === 'new') continue
    await browser.call('update-job', { id: tracked.job.id, changes: { status: 'applied' } })
    await browser.call('update-job', { id: tracked.job.id, changes: { status } })
  }
}

async function keep(name: string, picture: Buffer): Promise<void> {
  await writeFile(join(IMAGES, `${name}.png`), picture)
  console.log(`docs/images/${name}.png`)
}
