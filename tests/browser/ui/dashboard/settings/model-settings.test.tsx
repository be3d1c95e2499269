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

test('what cannot be kept is told beside its field, in the page’s words', async () => {
  const world = await createWorld('dashboard', PROFILE)
  showDashboard(world, '#/settings')
  await page.getByRole('combobox', { name: 'Model', exact: true }).selectOptions('compatible')
  const address = page.getByRole('textbox', { name: 'Address of the server' })
  const budget = page.getByRole('textbox', { name: 'Most tokens a day' })
  await address.fill('http://192.168.1.5/v1')
  await budget.click()
  await expect.element(page.getByText(/^Enter an address with https/)).toBeVisible()
  await expect.element(address).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible()
  await address.fill('http://127.0.0.1:11434/v1')
  await budget.fill('many')
  await address.click()
  await expect.element(page.getByText(/^Enter a number from 10,000/)).toBeVisible()
  await expect.element(page.getByText(/^Enter an address with https/)).not.toBeInTheDocument()
  await budget.fill('20,000')
  await address.click()
  await expect.element(page.getByText(/^Enter a number from 10,000/)).not.toBeInTheDocument()
  const { settings } = await world.client.call('get-llm-settings')
  expect(settings).toMatchObject({ base_url: 'http://127.0.0.1:11434/v1', daily_tokens: 20_000 })
})
