import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { addJobs, clearPage, createWorld, PROFILE, showDashboard } from '../../../world.ts'

afterEach(clearPage)

const section = page.getByRole('region', { name: /^Privacy/ })

test('what is stored, sent and allowed is told as it is now', async () => {
  const world = await createWorld('dashboard', PROFILE)
  await addJobs(world, 2)
  showDashboard(world, '#/settings')
  await expect.element(section.getByText(/^Your jobs, with notes/)).toBeVisible()
  await expect.element(section.getByText(/^Your profiles/)).toBeVisible()
  await expect.element(section.getByText(/^Nothing is sent to anybody/)).toBeVisible()
  await expect.element(section.getByText('to keep what is listed above')).toBeVisible()
  await expect.element(section.getByText('from-the-future')).toBeVisible()
  await expect.element(section.getByText(/^to read job cards/)).toBeVisible()
  await expect
    .element(section.getByRole('link', { name: 'Export or delete everything' }))
    .toHaveAttribute('href', '#/data')
})

test('once a model reads postings, it says who gets what', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { settings } = await world.client.call('get-llm-settings')
  await world.client.call('save-llm-key', { key: 'gsk_0123456789abcdef' })
  await world.client.call('save-llm-settings', { settings: { ...settings, enabled: true } })
  showDashboard(world, '#/settings')
  await expect.element(section.getByText(/^To api\.groq\.com, for each posting/)).toBeVisible()
})
