import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { PLAIN_PAGES } from '#ui/dashboard/route.ts'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
  type World,
} from '../world.ts'

/** Every page there is, so that a new one is looked at without being named here. */
const ADDRESSES = ['#/jobs', ...PLAIN_PAGES.map((name) => `#/${name}`)]

beforeEach(() => localStorage.clear())
afterEach(async () => {
  clearPage()
  document.documentElement.removeAttribute('style')
  await page.viewport(1280, 800)
})

/** Until nothing is loading and nothing changes any more. */
async function settled(): Promise<void> {
  await expect.element(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  let before = ''
  await expect
    .poll(
      () => {
        const now = document.querySelector('main')?.innerHTML ?? ''
        const isSame = now === before && document.querySelector('.skeleton') === null
        before = now
        return isSame
      },
      { interval: 150, timeout: 20_000 },
    )
    .toBe(true)
}

async function expectBothThemes(world: World, address: string): Promise<void> {
  showDashboard(world, address)
  await settled()
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme
    await expectAccessible()
  }
}

/** How far the page is wider than its window, in px; a table may scroll in a box of its own. */
function overhang(): number {
  const { scrollWidth, clientWidth } = document.documentElement
  return Math.max(0, scrollWidth - clientWidth)
}

describe.each(ADDRESSES)('%s', (address) => {
  it('is accessible in both themes with nothing there', async () => {
    await expectBothThemes(await createWorld('dashboard'), address)
    expect(overhang()).toBe(0)
  })

  it('is accessible in both themes with many jobs, wide and at 320 px', async () => {
    const world = await createWorld('dashboard', PROFILE)
    await addJobs(world, 300)
    await expectBothThemes(world, address)
    await page.viewport(320, 640)
    await expectBothThemes(world, address)
    expect(overhang()).toBe(0)
  })
})

it('a job’s page is accessible in both themes, wide and at 320 px', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const [, id] = await addJobs(world, 2)
  await expectBothThemes(world, `#/jobs/${id}`)
  await page.viewport(320, 640)
  await expectBothThemes(world, `#/jobs/${id}`)
  expect(overhang()).toBe(0)
})
