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

async function shown(count: number) {
  const world = await createWorld('dashboard', PROFILE)
  if (count > 0) await addJobs(world, count)
  showDashboard(world, '#/insights')
  return world
}

test.each(['light', 'dark'])('can be read in the %s theme, at 320 px too', async (look) => {
  localStorage.setItem('appearance', look)
  await shown(40)
  await expect.element(page.getByRole('heading', { name: 'Insights', level: 1 })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'How far jobs came' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Skills you were missing' })).toBeVisible()
  await expectAccessible()
  await page.viewport(320, 700)
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await page.viewport(1280, 800)
})

test('says with five jobs that there are too few', async () => {
  await shown(5)
  await expect.element(page.getByText(/too few to tell whether/)).toBeVisible()
  await expect.element(page.getByText('No answer has come yet.')).toBeVisible()
})

test('an empty board says what to do', async () => {
  await shown(0)
  await expect
    .element(page.getByRole('heading', { name: 'Nothing to count yet', level: 1 }))
    .toBeVisible()
  await expectAccessible()
})

test('each drawing has its table', async () => {
  await shown(40)
  await page.getByRole('button', { name: 'Table: How far jobs came' }).click()
  const table = page.getByRole('region', { name: 'Table: How far jobs came' }).getByRole('table')
  await expect.element(table.getByRole('row').nth(1)).toHaveTextContent('New40')
  await page.getByRole('combobox', { name: 'By' }).selectOptions('Company')
  await page.getByRole('button', { name: 'Table: Who answers' }).click()
  await expect.element(page.getByRole('cell', { name: 'Café Größe' })).toBeVisible()
  await expectAccessible()
})
