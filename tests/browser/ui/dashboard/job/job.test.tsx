import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
  type World,
} from '../../world.ts'

afterEach(clearPage)

async function openJob(world: World) {
  const { job } = await world.client.call('track-job', {
    job_title: 'Backend Engineer <script>',
    company_name: 'Quillstone',
    description: 'Python, Docker and Kubernetes. Not <b>bold</b>.',
    match_percentage: 12,
    matched_skills: ['Python'],
    missing_skills: ['Kubernetes', 'Git'],
    summary: 'You have Python and lack Kubernetes.',
  })
  showDashboard(world, `#/jobs/${job.id}`)
  await expect
    .element(page.getByRole('heading', { name: 'Backend Engineer <script>' }))
    .toBeVisible()
  return {
    id: job.id,
    stored: async () => (await world.client.call('get-job', { id: job.id })).job,
  }
}

test('shows the posting as text, with its skills marked, and why it scores as it does', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await openJob(world)
  await expect.element(page.getByText(/It was saved with 12/)).toBeVisible()
  await expect
    .poll(() => [...document.querySelectorAll('.job-text mark')].map((mark) => mark.textContent))
    .toEqual(['Python', 'Docker', 'Kubernetes'])
  expect(document.querySelector('.job-text b')).toBeNull()
  expect(document.querySelector('.job-text mark.gap')?.textContent).toBe('Kubernetes')
  await expectAccessible()
})

test('a field is kept when it is left, stands in the history in words, and is taken back there', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { stored } = await openJob(world)
  const notes = page.getByRole('textbox', { name: 'Notes' })
  await notes.fill('Call Anna on Friday')
  await userEvent.tab()
  await expect.poll(stored).toMatchObject({ notes: 'Call Anna on Friday' })
  await expect.element(page.getByText('Notes added', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo: Notes added' }).click()
  await expect.poll(stored).toMatchObject({ notes: null })
  await expect.element(notes).toHaveValue('')
})

test('what was typed is kept when the page is left without leaving the field', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { stored } = await openJob(world)
  await page.getByRole('textbox', { name: 'Notes' }).fill('Do not lose this')
  location.hash = '#/jobs'
  await expect.poll(stored).toMatchObject({ notes: 'Do not lose this' })
})

test('a value that cannot be taken stays in its field, with a word on it', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { stored } = await openJob(world)
  const link = page.getByRole('textbox', { name: 'Posting link' })
  await link.fill('javascript:alert(1)')
  await userEvent.tab()
  await expect.element(page.getByText(/^Posting link must be a web address/)).toBeVisible()
  await expect.element(link).toHaveValue('javascript:alert(1)')
  expect(await stored()).toMatchObject({ job_url: null })
  await expectAccessible()
})

test('the ends of the pay are one fact', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { stored } = await openJob(world)
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('90,000')
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('80000')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/must be less than or equal/)).toBeVisible()
  expect(await stored()).toMatchObject({ salary_min: null, salary_max: null })
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('100000')
  await page.getByRole('textbox', { name: 'Currency' }).fill('eur')
  await userEvent.keyboard('{Enter}')
  await expect
    .poll(stored)
    .toMatchObject({ salary_min: 90_000, salary_max: 100_000, salary_currency: 'EUR' })
  await expect.element(page.getByText(/€90,000/)).toBeVisible()
})

test('a changed status fills its date, and the history says both', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await openJob(world)
  await page.getByRole('button', { name: 'Status: New' }).click()
  await page.getByRole('menuitemradio', { name: 'Applied' }).click()
  await expect.element(page.getByText('Status: New → Applied', { exact: true })).toBeVisible()
  await expect.element(page.getByText(/^Applied on: /)).toBeVisible()
})

test('a deleted job leaves its page, and comes back whole', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { id, stored } = await openJob(world)
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect.element(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.element(page.getByRole('row', { name: /Backend Engineer/ })).toBeVisible()
  expect(await stored()).toMatchObject({ id, summary: 'You have Python and lack Kubernetes.' })
})

test('an address of no job says so', async () => {
  const world = await createWorld('dashboard', PROFILE)
  showDashboard(world, '#/jobs/%F0%9F%9A%80%')
  await expect.element(page.getByRole('heading', { name: 'This job is gone' })).toBeVisible()
  await expectAccessible()
})
