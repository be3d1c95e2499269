import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
} from '../../world.ts'

afterEach(clearPage)

const headings = () =>
  [...document.querySelectorAll('[role="columnheader"]')]
    .map((heading) => heading.textContent.trim())
    .filter(Boolean)

const heading = (name: string) =>
  document.querySelector(`[role="columnheader"][data-key="${name}"]`)

const widthOf = (name: string) => heading(name)?.getBoundingClientRect().width ?? 0

async function shown() {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 5)
  showDashboard(world, '#/jobs?sortBy=job_title&sortOrder=desc')
  await expect.element(page.getByRole('row', { name: /Engineer 00004/ })).toBeVisible()
  return world
}

test('columns are shown, hidden and moved, and are so again the next time', async () => {
  const world = await shown()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByText('Salary').click()
  await page.getByText('Location').last().click()
  await expect.element(page.getByRole('checkbox', { name: 'Title' })).toBeDisabled()
  await expectAccessible()
  await page.getByRole('button', { name: 'Move Status left' }).click()
  await page.getByRole('button', { name: 'Move Status left' }).click()
  await userEvent.keyboard('{Escape}')
  const chosen = ['Match', 'Title', 'Status', 'Company', 'Note', 'Added', 'Salary']
  await expect.poll(headings).toEqual(chosen)
  showDashboard(world, '#/jobs?sortBy=job_title&sortOrder=desc')
  await expect.poll(headings).toEqual(chosen)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Reset columns' }).click()
  await expect
    .poll(headings)
    .toEqual(['Match', 'Title', 'Company', 'Location', 'Status', 'Note', 'Added'])
})

test('a column is as wide as the keyboard makes it, also the next time', async () => {
  const world = await shown()
  const before = widthOf('company_name')
  heading('company_name')?.querySelector('input')?.focus()
  await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}')
  await expect.poll(() => widthOf('company_name')).toBe(before + 30)
  showDashboard(world, '#/jobs?sortBy=job_title&sortOrder=desc')
  await expect.poll(() => widthOf('company_name')).toBe(before + 30)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Reset columns' }).click()
  await expect.poll(() => widthOf('company_name')).toBe(before)
})

test('the headings and their widths are reached with the arrow keys alone, and a heading sorts', async () => {
  await shown()
  await userEvent.keyboard('j{ArrowUp}')
  await expect.poll(() => document.activeElement?.closest('[role="columnheader"]')).not.toBeNull()
  await userEvent.keyboard('{ArrowRight}{Enter}')
  await expect.poll(() => location.hash).toBe('#/jobs?sortBy=match_percentage&sortOrder=asc')
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByRole('slider', { name: /^Width of Match/ })).toHaveFocus()
})

test('columns that were kept by hand or by another version are read as far as they can be', async () => {
  localStorage.setItem(
    'job-columns',
    JSON.stringify({
      order: ['status', 'gone'],
      hidden: ['job_title', 'notes'],
      widths: { status: -4, created_at: 180 },
    }),
  )
  await shown()
  await expect.poll(() => headings().slice(0, 3)).toEqual(['Status', 'Match', 'Title'])
  expect(widthOf('created_at')).toBe(180)
})
