import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Failure } from '#core/domain/failure.ts'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
} from '../../world.ts'

afterEach(async () => {
  clearPage()
  await page.viewport(1280, 800)
})

const row = (name: RegExp) => page.getByRole('row', { name })

test('shows what the worker has, in the order that is asked for, and more rows as it is scrolled', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 130)
  showDashboard(world, '#/jobs?sortBy=job_title&sortOrder=desc')
  await expect.element(page.getByText('130 jobs', { exact: true })).toBeVisible()
  await expect.element(row(/Engineer 00129/)).toBeVisible()
  // Of 130 rows only those in sight are in the document.
  expect(document.querySelectorAll('.jobs-row').length).toBeLessThan(60)
  await expect
    .poll(
      () => {
        const table = document.querySelector('.jobs-table')
        table?.scrollTo(0, table.scrollHeight)
        return document.body.textContent
      },
      { interval: 200, timeout: 20_000 },
    )
    .toContain('Engineer 00000')
  // Each page was asked for once, and none but those that were scrolled to.
  const pages = world.sent.flatMap(({ operation, input }) =>
    operation === 'list-jobs' ? [Object(input).page] : [],
  )
  expect(pages).toEqual([1, 2, 3])
})

test('search as you type asks the worker, marks the hits, and keeps them in the address', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 20)
  showDashboard(world, '#/jobs')
  await page.getByRole('searchbox', { name: 'Search jobs' }).fill('cafe gro')
  await expect.element(page.getByText('10 jobs', { exact: true })).toBeVisible()
  expect(location.hash).toBe('#/jobs?search=cafe+gro')
  await expect.poll(() => document.querySelector('.jobs-row mark')?.textContent).toBe('Café')
  await page.getByRole('searchbox', { name: 'Search jobs' }).fill('nothing has this')
  await expect.element(page.getByRole('heading', { name: 'No job matches' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect.element(page.getByText('20 jobs', { exact: true })).toBeVisible()
})

test('a press on a column sorts by it, in both directions', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 20)
  showDashboard(world, '#/jobs')
  const match = page.getByText('Match', { exact: true })
  const order = () => match.element().closest('[role="columnheader"]')?.getAttribute('aria-sort')
  await match.click()
  await expect.poll(order).toBe('ascending')
  await match.click()
  await expect.poll(order).toBe('descending')
  const { jobs } = await world.client.call('list-jobs', { sortBy: 'match_percentage' })
  await expect
    .poll(() => document.querySelector('[aria-rowindex="2"]')?.textContent)
    .toContain(jobs[0]?.job_title)
})

test('filters narrow the list, show as chips, and come off one by one', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 20)
  showDashboard(world, '#/jobs')
  await page.getByRole('button', { name: 'Status', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Applied' }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByText('5 jobs', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await expectAccessible()
  await page.getByRole('textbox', { name: 'Match from' }).fill('half')
  await expect.element(page.getByText('A whole number from 0 to 100.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Match from' }).fill('50')
  await userEvent.keyboard('{Escape}')
  await expect
    .element(page.getByRole('button', { name: 'Remove filter Match from 50' }))
    .toBeVisible()
  await page.getByRole('button', { name: 'Remove filter Status: Applied' }).click()
  expect(location.hash).toBe('#/jobs?minMatch=50')
})

test('an address that nobody could have made by hand is read without a failure', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 4)
  showDashboard(
    world,
    '#/jobs?status=%22,hired&minMatch=-4&sortBy=DROP&since=2026-99-99&search=%27%22*',
  )
  await expect.element(page.getByRole('heading', { name: 'Jobs' })).toBeVisible()
  await expect.poll(() => document.querySelector('[role="alert"]')).toBeNull()
})

test('a status is changed in the list, said, and taken back', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const [id = ''] = await addJobs(world, 1)
  const stored = async () => (await world.client.call('get-job', { id })).job
  showDashboard(world, '#/jobs')
  await page.getByRole('button', { name: 'Status of Engineer 00000: New' }).click()
  await page.getByRole('menuitemradio', { name: 'Applied' }).click()
  await expect.element(page.getByText('Engineer 00000: Applied', { exact: true })).toBeVisible()
  expect(await stored()).toMatchObject({ status: 'applied' })
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(stored).toMatchObject({ status: 'new', application_date: null })
  await expect
    .element(page.getByRole('button', { name: 'Status of Engineer 00000: New' }))
    .toBeVisible()
})

test('a status that was changed elsewhere in the meantime is not written over', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const [id = ''] = await addJobs(world, 1)
  world.failing.set('update-job', new Failure('conflict', 'Changed elsewhere'))
  showDashboard(world, '#/jobs')
  await page.getByRole('button', { name: /^Status of/ }).click()
  await page.getByRole('menuitemradio', { name: 'Applied' }).click()
  await expect.element(page.getByText('This was changed elsewhere in the meantime.')).toBeVisible()
  expect((await world.client.call('get-job', { id })).job.status).toBe('new')
})

test('the keyboard alone walks, selects, changes many, and takes it back', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 5)
  showDashboard(world, '#/jobs')
  await expect.element(row(/Engineer 00004/)).toBeVisible()
  await userEvent.keyboard('jxjx')
  await expect.element(page.getByText('2 selected', { exact: true })).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect.element(page.getByText('2 jobs deleted', { exact: true })).toBeVisible()
  expect((await world.client.call('list-jobs', {})).total).toBe(3)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.element(page.getByText('5 jobs', { exact: true })).toBeVisible()
  await userEvent.keyboard('/')
  await expect.element(page.getByRole('searchbox', { name: 'Search jobs' })).toHaveFocus()
})

test('all jobs of a filter are changed, also those that were never loaded', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 100)
  showDashboard(world, '#/jobs?status=new,interested,applied')
  await expect.element(page.getByText('75 jobs', { exact: true })).toBeVisible()
  await userEvent.keyboard('j{Control>}a{/Control}')
  await page.getByRole('button', { name: 'Set status' }).click()
  await page.getByRole('menuitem', { name: 'Archived' }).click()
  await expect.element(page.getByText('75 jobs: Archived', { exact: true })).toBeVisible()
  expect((await world.client.call('list-jobs', { status: 'archived' })).total).toBe(75)
})

test('a change made on another page is seen', async () => {
  const world = await createWorld('dashboard', PROFILE)
  showDashboard(world, '#/jobs')
  await expect.element(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible()
  await addJobs(world, 1)
  await expect.element(row(/Engineer 00000/)).toBeVisible()
})

test('a failure is said with what helps, and tried again on request', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 1)
  world.failing.set('list-jobs', new Failure('storage_failed', 'Storage failed', { hint: 'Wait.' }))
  showDashboard(world, '#/jobs')
  await expect.element(page.getByRole('alert')).toBeVisible()
  await expect.element(page.getByText('Storage failed.', { exact: true })).toBeVisible()
  await expect.element(page.getByText('Wait.', { exact: true })).toBeVisible()
  await expectAccessible()
  world.failing.clear()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(row(/Engineer 00000/)).toBeVisible()
})

test('a narrow window shows cards and needs no sideways scrolling', async () => {
  await page.viewport(320, 640)
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 30)
  showDashboard(world, '#/jobs?sortBy=job_title&sortOrder=desc')
  await expect.element(row(/Engineer 00029/)).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await expectAccessible()
})
