import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { clearPage, createWorld, expectAccessible, PROFILE, showDashboard } from '../../world.ts'

afterEach(clearPage)

const KEY = 'gsk_a_key_that_nobody_sees_4321'

test('off at first; says what is sent to whom, and keeps the key out of the page', async () => {
  const world = await createWorld('dashboard', PROFILE)
  showDashboard(world, '#/settings')
  await expect.element(page.getByText('What is sent, and to whom')).toBeVisible()
  await expect.element(page.getByText(/To api\.groq\.com/)).toBeVisible()
  const enable = page.getByRole('checkbox', { name: 'Let a model read postings' })
  await expect.element(enable).not.toBeChecked()
  await world.client.call('save-llm-key', { key: KEY })
  world.tell({ event: 'llm-progress' })
  await expect.element(page.getByText(/ends with …4321/)).toBeVisible()
  expect(document.documentElement.outerHTML).not.toContain(KEY)
  await expectAccessible()
})

test('is switched on only when the browser allows the host, at that click', async () => {
  const asked: string[] = []
  let answer = false
  const world = await createWorld('dashboard', PROFILE)
  const requestHost = async (pattern: string) => {
    asked.push(pattern)
    return answer
  }
  showDashboard({ ...world, ports: { ...world.ports, requestHost } }, '#/settings')
  const enable = page.getByText('Let a model read postings')
  await enable.click()
  await expect.element(page.getByText(/nothing was switched on/)).toBeVisible()
  expect((await world.client.call('get-llm-settings')).settings.enabled).toBe(false)
  answer = true
  await enable.click()
  await expect
    .element(page.getByRole('checkbox', { name: 'Let a model read postings' }))
    .toBeChecked()
  expect((await world.client.call('get-llm-settings')).settings.enabled).toBe(true)
  expect(asked).toEqual(['https://api.groq.com/*', 'https://api.groq.com/*'])
  await expectAccessible()
})
