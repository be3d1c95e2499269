import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
} from '../../world.ts'

afterEach(clearPage)

test('a view is taken, kept under a name, renamed, deleted and brought back', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 20)
  showDashboard(world, '#/jobs')
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'To apply: best first' }).click()
  await expect.element(page.getByText('10 jobs', { exact: true })).toBeVisible()
  expect(location.hash).toBe(
    '#/jobs?status=new%2Cinterested&sortBy=match_percentage&sortOrder=desc',
  )
  await page.getByRole('button', { name: 'Remove filter Status: New and Interested' }).click()
  await expect.element(page.getByText('20 jobs', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('By match')
  await page.getByRole('button', { name: 'Save view' }).click()
  await expect.element(page.getByRole('button', { name: 'View: By match' })).toBeVisible()
  showDashboard(world, '#/jobs')
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'Rename By match' }).click()
  await page.getByRole('textbox', { name: 'Rename By match' }).fill('Best first')
  await expectAccessible()
  await page.getByRole('button', { name: 'Rename', exact: true }).last().click()
  await page.getByRole('button', { name: 'Best first', exact: true }).click()
  expect(location.hash).toBe('#/jobs?sortBy=match_percentage&sortOrder=desc')

  await page.getByRole('button', { name: 'View: Best first' }).click()
  await page.getByRole('button', { name: 'Delete Best first' }).click()
  await expect.element(page.getByText('View Best first deleted')).toBeVisible()
  await expect.poll(() => localStorage.getItem('job-views')).toBe('[]')
})

test('back and forward go through what was filtered by, not through letters', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 20)
  showDashboard(world, '#/jobs')
  await page.getByRole('searchbox', { name: 'Search jobs' }).fill('caf')
  await page.getByRole('searchbox', { name: 'Search jobs' }).fill('cafe gro')
  await expect.element(page.getByText('10 jobs', { exact: true })).toBeVisible()
  history.back()
  await expect.element(page.getByText('20 jobs', { exact: true })).toBeVisible()
  await expect.element(page.getByRole('searchbox', { name: 'Search jobs' })).toHaveValue('')
  history.forward()
  await expect.element(page.getByRole('searchbox', { name: 'Search jobs' })).toHaveValue('cafe gro')
})

test('jobs are filtered by where and how one would work', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 3)
  const { job } = await world.client.call('track-job', {
    job_title: 'Gardener',
    company_name: 'Quillstone',
    location: 'Zürich (Remote)',
  })
  await world.client.call('update-job', { id: job.id, changes: { follow_up_at: '2020-02-02' } })
  showDashboard(world, '#/jobs')
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('textbox', { name: 'Location contains' }).fill('zuri')
  await page.getByRole('combobox', { name: 'Work mode' }).selectOptions('remote')
  await page.getByRole('combobox', { name: 'Follow-up' }).selectOptions('due')
  await expect.element(page.getByText('1 job', { exact: true })).toBeVisible()
  expect(location.hash).toBe('#/jobs?location=zuri&workMode=remote&followUp=due')
})
