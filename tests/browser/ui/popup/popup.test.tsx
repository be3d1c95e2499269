import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Failure } from '#core/domain/failure.ts'
import { clearPage, createWorld, expectAccessible, POSTING, PROFILE, showPopup } from '../world.ts'

afterEach(clearPage)

test('over a posting: the score, why, and what is missing', async () => {
  const world = await createWorld('popup', PROFILE)
  world.openPage = { kind: 'posting', posting: POSTING }
  const { results } = await world.client.call('batch-score-jobs', { jobs: [POSTING] })
  showPopup(world)
  await expect.element(page.getByRole('heading', { name: POSTING.job_title })).toBeVisible()
  await expect.element(page.getByText(`${results[0]?.match_score} of 100`)).toBeInTheDocument()
  await expect.element(page.getByText('Asked for, not in your profile')).toBeVisible()
  await expect.element(page.getByText('Terraform', { exact: true })).toBeVisible()
  await expect.element(page.getByText('In your profile, not mentioned')).toBeVisible()
  await expect.element(page.getByText(/in the description/).first()).toBeVisible()
  await expectAccessible()
})

test('Save keeps all that the page told, with the status and the note, and only once', async () => {
  const world = await createWorld('popup', PROFILE)
  world.openPage = { kind: 'posting', posting: POSTING }
  showPopup(world)
  await page.getByRole('textbox', { name: 'Note' }).fill('Anna works there')
  await page.getByLabelText('Save as').selectOptions('applied')
  await page.getByRole('button', { name: 'Save job' }).click()
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible()
  const { jobs, total } = await world.client.call('list-jobs', {})
  expect(total).toBe(1)
  expect(jobs[0]).toMatchObject({
    job_title: POSTING.job_title,
    company_name: POSTING.company_name,
    source_linkedin_id: POSTING.source_linkedin_id,
    description: POSTING.description,
    salary_min: 75_000,
    salary_max: 95_000,
    salary_currency: 'EUR',
    posted_at: '2026-03-01T00:00:00.000Z',
    status: 'applied',
    notes: 'Anna works there',
    source: 'manual',
  })
  await expectAccessible()
})

test('a posting that is tracked says so, changes its status and opens in the dashboard', async () => {
  const world = await createWorld('popup', PROFILE)
  world.openPage = { kind: 'posting', posting: POSTING }
  const { job } = await world.client.call('track-job', {
    job_title: POSTING.job_title,
    company_name: 'Fernwick Analytics',
    source_linkedin_id: POSTING.job_id,
    status: 'interested',
  })
  showPopup(world)
  await expect.element(page.getByText('Tracked', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Status: Interested' }).click()
  await page.getByRole('menuitemradio', { name: 'Offer' }).click()
  await expect.element(page.getByRole('button', { name: 'Status: Offer' })).toBeVisible()
  await expect
    .poll(async () => (await world.client.call('get-job', { id: job.id })).job.status)
    .toBe('offer')
  await page.getByRole('button', { name: 'Open in dashboard' }).click()
  expect(world.opened).toEqual([`#/jobs/${job.id}`])
})

test('a title alone gives a range, and a company is asked for where the page names none', async () => {
  const world = await createWorld('popup', PROFILE)
  const { description: _, company_name: __, ...posting } = POSTING
  world.openPage = { kind: 'posting', posting }
  showPopup(world)
  await expect.element(page.getByText(/^Provisional/)).toBeVisible()
  await expect.element(page.getByText(/Only the title is known/)).toBeVisible()
  await page.getByRole('button', { name: 'Save job' }).click()
  await expect.element(page.getByText('Give the company’s name.')).toBeVisible()
  expect(world.sent.map(({ operation }) => operation)).not.toContain('track-job')
  await page.getByRole('textbox', { name: 'Company' }).fill('Fernwick')
  await page.getByRole('button', { name: 'Save job' }).click()
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible()
})

test.each([
  ['results', { kind: 'results', cards: 25 }, /^25 cards are on this page/],
  ['linkedin', { kind: 'linkedin' }, /^Open a job, or go to the Jobs page/],
  ['elsewhere', { kind: 'elsewhere' }, /^On another site’s page about a job/],
] as const)('without a posting (%s) it says what to do', async (_, openPage, sentence) => {
  const world = await createWorld('popup', PROFILE)
  world.openPage = openPage
  showPopup(world)
  await expect.element(page.getByText(sentence)).toBeVisible()
  await expectAccessible()
})

test('a pasted description is checked, scored and saved', async () => {
  const world = await createWorld('popup', PROFILE)
  showPopup(world)
  await page.getByRole('button', { name: 'Paste a description' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus()
  await page.getByRole('button', { name: 'Score it' }).click()
  await expect.element(page.getByText('Give the job’s title.')).toBeVisible()
  await expect.element(page.getByText('Paste the text of the posting.')).toBeVisible()
  await expectAccessible()
  await page.getByRole('textbox', { name: 'Title' }).fill('Python Developer <b>')
  await page.getByRole('textbox', { name: 'Company' }).fill('Quillstone')
  await page.getByRole('textbox', { name: 'Description' }).fill('Python and Docker, please')
  await page.getByRole('button', { name: 'Score it' }).click()
  await expect.element(page.getByRole('heading', { name: 'Python Developer <b>' })).toBeVisible()
  await page.getByRole('button', { name: 'Save job' }).click()
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible()
  const { jobs } = await world.client.call('list-jobs', {})
  expect(jobs).toMatchObject([{ company_name: 'Quillstone', source_linkedin_id: null }])
})

test('an empty profile gets one call, to set it up', async () => {
  const world = await createWorld('popup')
  world.openPage = { kind: 'posting', posting: POSTING }
  showPopup(world)
  await page.getByRole('button', { name: 'Set up your profile' }).click()
  expect(world.opened).toEqual(['#/welcome'])
  expect(world.sent.map(({ operation }) => operation)).not.toContain('analyze-job')
})

test('a failure says what went wrong and what helps, and nothing typed is lost', async () => {
  const world = await createWorld('popup', PROFILE)
  world.openPage = { kind: 'posting', posting: POSTING }
  const hint = 'Free some disk space and try again.'
  world.failing.set('track-job', new Failure('storage_failed', 'Storage failed', { hint }))
  showPopup(world)
  const note = page.getByRole('textbox', { name: 'Note' })
  await note.fill('Anna works there')
  await page.getByRole('button', { name: 'Save job' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(`Storage failed.${hint}`)
  await expect.element(note).toHaveValue('Anna works there')
  world.failing.clear()
  await page.getByRole('button', { name: 'Save job' }).click()
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible()
})

test('the keyboard alone saves a job', async () => {
  const world = await createWorld('popup', PROFILE)
  world.openPage = { kind: 'posting', posting: POSTING }
  showPopup(world)
  await expect.element(page.getByRole('button', { name: 'Save job' })).toBeVisible()
  const stops: (string | null | undefined)[] = []
  for (let stop = 0; stop < 4; stop += 1) {
    await userEvent.tab()
    stops.push(document.activeElement?.tagName)
  }
  expect(stops).toEqual(['BUTTON', 'TEXTAREA', 'SELECT', 'BUTTON'])
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible()
})

test('a badge that saves the same posting is seen at once', async () => {
  const world = await createWorld('popup', PROFILE)
  world.openPage = { kind: 'posting', posting: POSTING }
  showPopup(world)
  await expect.element(page.getByRole('button', { name: 'Save job' })).toBeVisible()
  await world.client.call('track-job', {
    job_title: POSTING.job_title,
    company_name: 'Fernwick Analytics',
    source_linkedin_id: POSTING.job_id,
  })
  await expect.element(page.getByText('Tracked', { exact: true })).toBeVisible()
})
