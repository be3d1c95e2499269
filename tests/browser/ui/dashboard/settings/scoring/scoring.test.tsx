import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { clearPage, createWorld, PROFILE, showDashboard } from '../../../world.ts'

afterEach(clearPage)

test('a score is shown being made while a text is typed', async () => {
  const world = await createWorld('dashboard', PROFILE)
  showDashboard(world, '#/settings')
  const title = 'Senior Backend Engineer'
  const text = 'We need Python, PostgreSQL and Kubernetes. 8 years of experience.'
  await page.getByLabelText('Title of a posting').fill(title)
  const result = page.getByRole('group', { name: 'Score of this text' })
  await expect.element(result.getByText(/Provisional/)).toBeVisible()
  await page.getByLabelText(/^Its text/).fill(text)
  const { results } = await world.client.call('batch-score-jobs', {
    jobs: [{ job_id: 'same', job_title: title, description: text }],
  })
  await expect.element(result.getByText(`${results[0]?.match_score} of 100`)).toBeInTheDocument()
  await expect.element(result.getByText('30 of 30')).toBeVisible()
})

test('without a profile it says what is missing, and shows no number', async () => {
  const world = await createWorld('dashboard')
  showDashboard(world, '#/settings')
  await page.getByLabelText('Title of a posting').fill('Engineer')
  await expect.element(page.getByRole('link', { name: 'Add your skills' })).toBeVisible()
  expect(world.sent.map(({ operation }) => operation)).not.toContain('batch-score-jobs')
})
