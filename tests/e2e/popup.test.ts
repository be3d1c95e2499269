import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { waitForBadges } from '#tests/support/badges.ts'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'
import type { Target } from '#tests/support/target.ts'
import {
  SAMPLE_PATH,
  sampleAddress,
  samplePostings,
  sampleProfile,
  sampleResultsPage,
} from '../../scripts/sample/results-page.ts'

const [first] = samplePostings
if (!first) throw new Error('The sample has no postings')

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startExtension()
  browser.serve(SAMPLE_PATH, sampleResultsPage())
  browser.serve('/feed/', '<!doctype html><title>Feed</title><main><h1>Feed</h1></main>')
})

beforeEach(async () => {
  await browser.call('save-profile', { profile: sampleProfile })
})

afterAll(async () => browser.close())

/** Presses the button whose text matches, as a click does. */
async function press(popup: Target, label: RegExp): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((one) => ${label}.test(one.innerText))`
  await popup.waitFor(find)
  await popup.evaluate(`${find}.click()`)
}

const says = (text: string | RegExp) =>
  text instanceof RegExp
    ? `${text}.test(document.body.innerText)`
    : `document.body.innerText.includes(${JSON.stringify(text)})`

test('over an open posting: its score and why, saved with one press, and known the next time', async () => {
  const page = await browser.visit(sampleAddress())
  await waitForBadges(page, 1)
  const popup = await browser.openPopup(page)
  await popup.waitFor(says(first.title))
  await popup.waitFor(says(first.company))
  expect(await popup.evaluate('innerWidth')).toBeGreaterThanOrEqual(400) // its scroll bar comes on top
  const expected = await browser.call('batch-score-jobs', {
    jobs: [
      {
        job_id: first.id,
        job_title: first.title,
        company_name: first.company,
        location: first.location,
        description: first.description,
      },
    ],
  })
  if (!expected.success) throw new Error(expected.error)
  const [score] = expected.results
  await popup.waitFor(says(new RegExp(`\\b${score?.match_score}\\b`)))
  for (const skill of [...(score?.matched_skills ?? []), ...(score?.skill_gaps ?? [])]) {
    await popup.waitFor(says(skill))
  }
  await browser.stopWorker()
  await press(popup, /^Save/)
  await popup.waitFor(says(/tracked|saved/i))
  await popup.close()

  expect(await browser.call('list-jobs', {})).toMatchObject({
    success: true,
    total: 1,
    jobs: [{ job_title: first.title, source_linkedin_id: first.id }],
  })

  await browser.stopWorker()
  const again = await browser.openPopup(page)
  await again.waitFor(says(/tracked/i))
  await again.close()
  await page.close()
})

test('over another LinkedIn page it says what to do', async () => {
  const page = await browser.visit('/feed/')
  const popup = await browser.openPopup(page)
  await popup.waitFor(says(/open a job/i))
  await popup.close()
  await page.close()
})

test('over a page elsewhere it says what to do, and a pasted description works', async () => {
  const page = await browser.context.newPage()
  await page.goto('about:blank')
  const popup = await browser.openPopup(page)
  await popup.waitFor(says(/linkedin/i))
  await popup.waitFor(says(/paste/i))
  await popup.close()
  await page.close()
})

test('without a profile it asks for one', async () => {
  await browser.call('save-profile', { profile: { skills: [], experience: '', target_role: '' } })
  const page = await browser.visit(sampleAddress())
  const popup = await browser.openPopup(page)
  await popup.waitFor(says(/skills|profile/i))
  await popup.close()
  await page.close()
})
