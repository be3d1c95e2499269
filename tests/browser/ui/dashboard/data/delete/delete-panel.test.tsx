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
} from '../../../world.ts'

afterEach(clearPage)

async function open() {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 2)
  showDashboard(world, '#/data')
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
  const asked = () => world.sent.filter(({ operation }) => operation === 'delete-everything').length
  return { world, asked }
}

const word = page.getByLabelText('Type the word “delete” to go on')
const confirm = page.getByRole('button', { name: 'Delete for good' })

test('everything goes once the word was typed, and nothing before', async () => {
  const { world, asked } = await open()
  localStorage.setItem('appearance', 'dark')
  await expectAccessible()
  await expect.element(confirm).toBeDisabled()
  await word.fill('delet')
  await userEvent.keyboard('{Enter}')
  expect(asked()).toBe(0)
  await word.fill(' Delete ')
  await confirm.click()
  await expect.element(page.getByRole('navigation', { name: 'Steps' })).toBeVisible()
  expect(asked()).toBe(1)
  expect((await world.client.call('list-jobs', {})).total).toBe(0)
  expect(localStorage.length).toBe(0)
})

test('the dialog stands in the middle, wide and narrow', async () => {
  await open()
  for (const width of [1280, 320]) {
    await page.viewport(width, 800)
    const { left, right } = page.getByRole('dialog').element().getBoundingClientRect()
    expect(Math.abs(left + right - document.documentElement.clientWidth)).toBeLessThanOrEqual(1)
    expect(left).toBeGreaterThanOrEqual(0)
  }
  await page.viewport(1280, 800)
})

test('Escape changes nothing and gives the focus back', async () => {
  const { asked } = await open()
  await word.fill('delete')
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  expect(document.activeElement?.textContent).toBe('Delete everything…')
  expect(asked()).toBe(0)
})

test('a failure is told, and it can be tried again', async () => {
  const { world, asked } = await open()
  world.failing.set('delete-everything', new Failure('storage_failed', 'Storage failed'))
  await word.fill('delete')
  await confirm.click()
  await expect.element(page.getByText('Storage failed.')).toBeVisible()
  world.failing.clear()
  await confirm.click()
  await expect.element(page.getByRole('navigation', { name: 'Steps' })).toBeVisible()
  expect(asked()).toBe(2)
})
