import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { PagePosting } from '#core/domain/open-page.ts'
import {
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showPopup,
  type World,
} from '../world.ts'

afterEach(clearPage)

const JOB: PagePosting = {
  job_id: 'text-1',
  job_title: 'Data Engineer',
  company_name: 'Fernwick Analytics',
  description: 'Python and Docker, please',
  job_url: 'https://jobs.fernwick.example/open/17',
  flags: [],
}

async function over(postings: readonly PagePosting[] | undefined): Promise<World> {
  const world = await createWorld('popup', PROFILE)
  showPopup({ ...world, ports: { ...world.ports, readAnySite: async () => postings } })
  await page.getByRole('button', { name: 'Analyze Job' }).click()
  return world
}

test('one job on the page is scored, and kept with its address', async () => {
  const world = await over([JOB])
  await expect.element(page.getByRole('heading', { name: JOB.job_title })).toBeVisible()
  await page.getByRole('button', { name: 'Save job' }).click()
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible()
  const { jobs } = await world.client.call('list-jobs', {})
  expect(jobs).toMatchObject([
    { job_title: JOB.job_title, job_url: JOB.job_url, source_linkedin_id: null },
  ])
})

test('of several the user chooses one, and comes back', async () => {
  await over([JOB, { ...JOB, job_id: 'text-2', job_title: 'Baker <b>' }])
  await expect.element(page.getByRole('heading', { name: /describes 2 jobs/ })).toBeVisible()
  await expect.element(page.getByRole('button', { name: /^Data Engineer/ })).toHaveFocus()
  await expectAccessible()
  await page.getByRole('button', { name: /^Baker <b>/ }).click()
  await expect.element(page.getByRole('heading', { name: 'Baker <b>' })).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect.element(page.getByRole('button', { name: 'Analyze Job' })).toBeVisible()
})

test.each([
  ['does not describe a job', []],
  ['lets no extension read this page', undefined],
] as const)('a page that %s gives the form instead, and says why', async (why, postings) => {
  await over(postings)
  await expect.element(page.getByText(new RegExp(why))).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus()
  await expectAccessible()
})

test('nothing is read before the button is pressed', async () => {
  const world = await createWorld('popup', PROFILE)
  let reads = 0
  const readAnySite = async () => {
    reads += 1
    return []
  }
  showPopup({ ...world, ports: { ...world.ports, readAnySite } })
  await expect.element(page.getByRole('button', { name: 'Analyze Job' })).toBeVisible()
  expect(reads).toBe(0)
})

test('selected text waits in the form, as it was selected', async () => {
  const world = await createWorld('popup', PROFILE)
  const text = 'We need <b>Python</b>\nand Docker'
  const ports = { ...world.ports, takeSelectedText: async () => text }
  showPopup({ ...world, ports })
  await expect.element(page.getByRole('textbox', { name: 'Description' })).toHaveValue(text)
  await page.getByRole('textbox', { name: 'Title' }).fill('Engineer')
  await page.getByRole('textbox', { name: 'Company' }).fill('Quillstone')
  await page.getByRole('button', { name: 'Score it' }).click()
  await expect.element(page.getByText(/^Python$/).first()).toBeVisible()
})
