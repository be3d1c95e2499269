import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { waitForBadge, waitForBadges } from '#tests/support/badges.ts'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'
import {
  SAMPLE_PATH,
  sampleAddress,
  samplePostings,
  sampleProfile,
  sampleResultsPage,
} from '../../scripts/sample/results-page.ts'

const RESUME = `<!doctype html><title>CV</title>
<h1>Robin Example</h1><p>Senior Backend Engineer</p>
<h2>Experience</h2><p>Backend Engineer, Somewhere</p><p>Jan 2016 - Dec 2023</p>
<p>Built services with Python, FastAPI and PostgreSQL.</p>`

const PROFILE_PAGE = `<!doctype html><title>Robin</title><main>
<section><h1>Robin Example</h1><div>Team Lead at Somewhere</div></section>
<section><div id="experience"></div><h2>Experience</h2><ul>
<li><div>Team Lead</div><div>Somewhere · Full-time</div><div>Jan 2015 - Dec 2023 · 9 yrs</div></li></ul></section>
<section><div id="skills"></div><h2>Skills</h2><ul><li><div>Kubernetes</div></li><li><div>Python</div></li></ul></section>
</main>`

const [first] = samplePostings
if (!first) throw new Error('The sample has no postings')

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startExtension()
  browser.serve(SAMPLE_PATH, sampleResultsPage())
  browser.serve('/in/robin/', PROFILE_PAGE)
})

beforeEach(async () => {
  await browser.call('save-profile', { profile: sampleProfile })
})

afterAll(async () => browser.close())

async function madePdf(html: string): Promise<Buffer> {
  const page = await browser.context.newPage()
  await page.setContent(html)
  const pdf = await page.pdf()
  await page.close()
  return pdf
}

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
}

async function activeSkills(): Promise<readonly string[]> {
  const reply = await browser.call('get-profile', {})
  if (!reply.success) throw new Error(reply.error)
  return reply.profile.skills
}

test('a PDF is read into a draft, and stored only when the user saves it', async () => {
  const page = await browser.openOwn('options.html#/profile')
  await choose(page, 'cv.pdf', 'application/pdf', await madePdf(RESUME))
  const found = page.getByRole('region', { name: 'Found in cv.pdf' })
  await found.waitFor()
  expect(await found.innerText()).toMatch(/Senior Backend Engineer[\s\S]*8 years/)
  expect(await found.innerText()).toContain('FastAPI')
  expect(await activeSkills()).toEqual(sampleProfile.skills)

  await page.getByRole('button', { name: 'Put it in the form' }).click()
  await page.getByText('Not saved yet', { exact: true }).waitFor()
  expect(await activeSkills()).toEqual(sampleProfile.skills)
  await page.getByRole('button', { name: 'Save profile' }).click()
  await page.getByText('Profile saved').waitFor()
  expect(await activeSkills()).toEqual(['Python', 'FastAPI', 'PostgreSQL'])
  await page.close()
})

test.each([
  ['locked.pdf', 'application/pdf', '%PDF-1.7 and no more', 'could not be read'],
  ['cv.docx', 'application/octet-stream', 'PK...', 'word processor'],
  ['other.zip', 'application/zip', 'PK...', 'not a zip archive'],
  ['cv.json', 'application/json', '{', 'not valid JSON'],
  ['export.csv', 'text/csv', 'a,b\n1,2', 'not a LinkedIn data export'],
  ['empty.txt', 'text/plain', '', 'is empty'],
])('%s is refused with a reason', async (name, type, content, reason) => {
  const page = await browser.openOwn('options.html#/profile')
  await choose(page, name, type, Buffer.from(content))
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toContain(reason)
  await page.close()
})

test('a file of more than 10 MB is refused', async () => {
  const page = await browser.openOwn('options.html#/profile')
  await page.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer()
    files.items.add(new File([new Uint8Array(10_000_001)], 'large.txt'))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  const refusal = page.getByText('larger than 10 MB')
  await refusal.waitFor()
  expect(await refusal.isVisible()).toBe(true)
  await page.close()
})

test('another active profile rescores the badges, and a dealbreaker stands on its badge', async () => {
  const page = await browser.visit(sampleAddress())
  const [before] = await waitForBadges(page, 4)
  const added = await browser.call('add-profile', {
    name: 'Design',
    profile: { skills: ['Figma'], experience: '1 year', target_role: 'Product Designer' },
  })
  if (!added.success) throw new Error(added.error)
  await waitForBadge(page, ([one]) => (one?.text === before?.text ? undefined : one), 'a new score')
  await browser.call('change-profile', { id: 'first', active: true })
  await waitForBadge(page, ([one]) => (one?.text === before?.text ? one : undefined), 'the old one')

  await browser.call('change-profile', {
    id: 'first',
    dealbreakers: { companies: [first.company] },
  })
  const held = await waitForBadge(
    page,
    ([one]) => (one?.kind.includes('dealbreaker') ? one : undefined),
    'a dealbreaker',
  )
  expect(held.name).toContain(`Dealbreaker: it is at ${first.company}.`)
  expect(held.text).toBe('20')
  await browser.call('change-profile', { id: 'first', dealbreakers: {} })
  await browser.call('delete-profile', { id: added.active })
  await page.close()
})

test('the open profile page is read from the popup, and saved when the user says so', async () => {
  const page = await browser.visit('/in/robin/')
  const popup = await browser.openPopup(page)
  const button = (label: string) =>
    `[...document.querySelectorAll('button')].find((one) => one.innerText === '${label}')`
  await popup.waitFor(button('Use my LinkedIn page as profile'))
  await popup.evaluate(`${button('Use my LinkedIn page as profile')}.click()`)
  await popup.waitFor(button('Save to this profile'))
  expect(await activeSkills()).toEqual(sampleProfile.skills)
  await popup.evaluate(`${button('Save to this profile')}.click()`)
  await popup.waitFor(`document.body.innerText.includes('Every score now rests on it')`)
  expect(await browser.call('get-profile', {})).toMatchObject({
    profile: { skills: ['Kubernetes', 'Python'], experience: '9 years', target_role: 'Team Lead' },
  })
  await popup.close()
  await page.close()
})
