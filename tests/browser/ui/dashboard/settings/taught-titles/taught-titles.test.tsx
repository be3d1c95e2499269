import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { clearPage, createWorld, expectAccessible, PROFILE, showDashboard } from '../../../world.ts'

afterEach(clearPage)

test('lessons are listed and can be forgotten one by one', async () => {
  // What is taught comes from a page of LinkedIn.
  const world = await createWorld('content', PROFILE)
  const linkedin = world.ports.client
  await linkedin.call('teach-title', { layout: 'voyager', path: ':scope > div > a[href]' })
  await linkedin.call('teach-title', { layout: 'structure', path: 'p' })
  Object.assign(world.ports, { client: world.client })
  showDashboard(world, '#/settings')
  await expect.element(page.getByText(':scope > div > a[href]')).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Forget: structure p' }).click()
  await expect
    .poll(async () => (await world.client.call('get-page-settings')).taught)
    .toEqual([{ layout: 'voyager', path: ':scope > div > a[href]' }])
  await page.getByRole('button', { name: /Forget: voyager/ }).click()
  await expect.element(page.getByText(/Nothing was taught yet/)).toBeVisible()
})

test('the panel’s handle is on and the marks are off until the user turns them', async () => {
  const world = await createWorld('dashboard', PROFILE)
  showDashboard(world, '#/settings')
  const kept = async () => (await world.client.call('get-page-settings')).settings
  expect(await kept()).toMatchObject({ panel: true, highlights: false })
  await page.getByText(/Mark the matched, missing and dealbreaker words/).click()
  await page.getByText(/show a handle with its score/).click()
  await expect.poll(kept).toMatchObject({ panel: false, highlights: true })
})
