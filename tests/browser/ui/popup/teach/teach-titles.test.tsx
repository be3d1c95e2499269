import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { clearPage, createWorld, expectAccessible, PROFILE, showPopup } from '../../world.ts'

afterEach(clearPage)

async function openOver(hasCards: boolean) {
  const world = await createWorld('popup', PROFILE)
  world.openPage = { kind: 'results', cards: 2 }
  const asked: string[] = []
  Object.assign(world.ports, {
    readPageCheck: async () => ({
      layout: 'structure',
      cards: 2,
      shells: 0,
      fields: [{ field: 'title', read: 2 }],
      warnings: ['This list has a layout that is new to the reader.'],
      best: [],
      toned_down: 0,
    }),
    async teachTitles() {
      asked.push('teach')
      return hasCards
    },
  })
  const close = window.close
  window.close = () => asked.push('closed')
  showPopup(world)
  await page.getByRole('button', { name: 'Teach titles' }).click()
  await expect.poll(() => asked).toContain('teach')
  return { asked, restore: () => (window.close = close) }
}

test('teaching begins on the page, and the popup makes way', async () => {
  const { asked, restore } = await openOver(true)
  await expect.poll(() => asked).toEqual(['teach', 'closed'])
  restore()
})

test('without a card to learn from the popup stays and says so', async () => {
  const { asked, restore } = await openOver(false)
  await expect.element(page.getByText(/There is no job card on this page/)).toBeVisible()
  expect(asked).toEqual(['teach'])
  await expectAccessible()
  restore()
})
