import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
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

const column = (name: RegExp) => page.getByRole('region', { name })

async function withBoard(count: number) {
  const world = await createWorld('dashboard', PROFILE)
  const ids = await addJobs(world, count)
  showDashboard(world, '#/board')
  return { world, ids }
}

describe('the board', () => {
  it('shows the jobs in columns by status, with their counts, in both themes', async () => {
    await withBoard(40)
    await expect.element(column(/^New, 10 jobs$/)).toBeVisible()
    await expect.element(column(/^Applied, 10 jobs$/)).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Open Archived' })).toBeVisible()
    await expect.element(page.getByText('Engineer 00036')).toBeVisible()
    await expectAccessible()
    document.documentElement.style.colorScheme = 'dark'
    onTestFinished(() => document.documentElement.removeAttribute('style'))
    await expectAccessible()
  })

  it('moves a job by keyboard to another column, and takes it back', async () => {
    const { world, ids } = await withBoard(4)
    const handle = page.getByRole('button', { name: /^Drag Engineer 00000/ })
    await expect.element(handle).toBeVisible()
    handle.element().focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Engineer 00000: Interested')).toBeVisible()
    expect((await world.client.call('get-job', { id: ids[0] ?? '' })).job.status).toBe('interested')
    await expect.element(column(/^Interested, 2 jobs$/)).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(column(/^New, 1 job$/)).toBeVisible()
  })

  it('moves a job by the menu of its status', async () => {
    await withBoard(4)
    await page.getByRole('button', { name: /^Status of Engineer 00001/ }).click()
    await page.getByRole('menuitemradio', { name: 'Offer' }).click()
    await expect.element(column(/^Offer, 1 job$/)).toBeVisible()
  })

  it('remembers collapsed columns and limits, and warns over a limit', async () => {
    const { world } = await withBoard(40)
    await page.getByRole('button', { name: 'Collapse Rejected' }).click()
    await page.getByRole('button', { name: 'Settings of New' }).click()
    await page.getByRole('textbox').fill('5')
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByText('10 of at most 5')).toBeVisible()
    showDashboard(world, '#/board')
    await expect.element(page.getByText('10 of at most 5')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Open Rejected' })).toBeVisible()
  })

  it('draws only the cards in sight of a thousand', async () => {
    await withBoard(1_000)
    await expect.element(column(/^New, 250 jobs$/)).toBeVisible()
    await expect.element(page.getByText(/^Engineer 00/).first()).toBeVisible()
    expect(document.querySelectorAll('[role=row]').length).toBeLessThan(80)
  })

  it('says what to do while there are no jobs', async () => {
    await withBoard(0)
    await expect.element(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible()
    await expectAccessible()
  })
})
