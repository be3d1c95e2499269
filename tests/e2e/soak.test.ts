import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitForBadges } from '#tests/support/badges.ts'
import type { ExtensionBrowser } from '#tests/support/extension.ts'
import { startSample } from '#tests/support/sample.ts'
import { held, soakCycle } from '#tests/support/soak.ts'
import { sampleAddress } from '../../scripts/sample/results-page.ts'

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startSample()
})

afterAll(async () => browser.close())

/** Counted rather than weighed: a heap on a busy machine says little, a node that stays says all. */
test('500 recycled cards and 50 navigations leave no node and no listener behind', async () => {
  const page = await browser.visit(sampleAddress())
  await page.setViewportSize({ width: 1280, height: 5200 })
  await waitForBadges(page, 20)
  await soakCycle(page, 0)
  await waitForBadges(page, 20)
  const before = await held(page)
  await soakCycle(page, 1)
  await waitForBadges(page, 20)
  const after = await held(page)
  expect(after.badges).toBe(before.badges)
  // Each badge has a dozen of each: one set of badges left behind would be hundreds.
  expect(after.nodes - before.nodes).toBeLessThan(100)
  expect(after.listeners - before.listeners).toBeLessThan(50)
})
