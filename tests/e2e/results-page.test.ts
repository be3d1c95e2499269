import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readBadges, waitForBadge, waitForBadges } from '#tests/support/badges.ts'
import type { ExtensionBrowser } from '#tests/support/extension.ts'
import { fillAllCards, saveFirst, saveProfile, startSample } from '#tests/support/sample.ts'
import { sampleAddress, samplePostings } from '../../scripts/sample/results-page.ts'

const [first, second] = samplePostings
if (!first || !second) throw new Error('The sample has no postings')

let browser: ExtensionBrowser
let page: Page

beforeAll(async () => {
  browser = await startSample()
})

beforeEach(async () => {
  await saveProfile(browser)
  page = await browser.visit(sampleAddress())
  await waitForBadges(page, 4)
})

afterEach(async () => {
  await page.close()
  for (const { id } of await jobs()) await browser.call('delete-job', { id })
})

afterAll(async () => browser.close())

test('what was saved is what the page showed', async () => {
  await saveFirst(page)
  const shown = (await readBadges(page))[0]
  const reply = await browser.call('list-jobs', {})
  if (!reply.success) throw new Error(reply.error)
  expect(reply.jobs).toHaveLength(1)
  expect(reply.jobs[0]).toMatchObject({
    job_title: first.title,
    company_name: first.company,
    location: 'Berlin, Germany',
    source: 'scanner',
    source_linkedin_id: first.id,
    job_url: `https://www.linkedin.com/jobs/view/${first.id}/`,
    salary_min: 75_000,
    salary_max: 95_000,
    status: 'new',
  })
  const [job] = reply.jobs
  expect(shown?.text).toContain(String(job?.match_percentage))
  expect(job?.description).toContain('Python with FastAPI')
})

test('a second save of the same posting changes nothing and adds nothing', async () => {
  await saveFirst(page)
  const [one] = await jobs()
  const reply = await browser.call('track-job', {
    job_title: first.title,
    company_name: first.company,
    source: 'scanner',
    source_linkedin_id: first.id,
  })
  expect(reply).toMatchObject({ success: true, created: false, job: { id: one?.id } })
  expect(await jobs()).toHaveLength(1)
})

test('opening another posting scores that card with its description', async () => {
  const [, before] = await waitForBadges(page, 4)
  expect(before?.kind).toContain('provisional')
  await page.locator(`[data-job-id="${second.id}"] a`).click()
  await waitForBadge(
    page,
    ([, one]) => (one && !one.kind.includes('provisional') ? one : undefined),
    'the second card scored in full',
  )
  // The first keeps what its description earned it.
  expect((await readBadges(page))[0]?.kind).not.toContain('provisional')
})

test('cards that fill while the list is scrolled get their badges', async () => {
  await fillAllCards(page)
  const badges = await waitForBadges(page, samplePostings.length)
  expect(badges).toHaveLength(samplePostings.length)
})

test('another profile rescores the open page', async () => {
  const [before] = await waitForBadges(page, 4)
  await browser.call('save-profile', {
    profile: { skills: ['Figma'], experience: '1 year', target_role: 'Product Designer' },
  })
  await waitForBadge(
    page,
    ([one]) => (one && one.text !== before?.text ? one : undefined),
    'a new score',
  )
})

test('an empty profile gives one hint and no badge', async () => {
  await browser.call('save-profile', { profile: { skills: [], experience: '', target_role: '' } })
  const hints = await waitForBadge(
    page,
    (badges) => (badges.every(({ kind }) => kind.includes('hint')) ? badges : undefined),
    'only a hint',
  )
  expect(hints).toHaveLength(1)
})

test('the page asks for nothing and is marked by nothing', async () => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.reload()
  await waitForBadges(page, 4)
  expect(requests).toEqual([`https://www.linkedin.com${sampleAddress()}`])
  const html = await page.content()
  expect(html).not.toContain('chrome-extension')
  expect(html.toLowerCase()).not.toContain('job fit')
  const globals = await page.evaluate(() =>
    Object.keys(window).filter((key) => /wxt|browser|chrome-ext/i.test(key)),
  )
  expect(globals).toEqual([])
})

async function jobs() {
  const reply = await browser.call('list-jobs', {})
  if (!reply.success) throw new Error(reply.error)
  return reply.jobs
}
