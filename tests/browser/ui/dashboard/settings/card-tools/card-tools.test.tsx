import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { DEFAULT_PAGE_SETTINGS } from '#core/domain/page-settings.ts'
import { clearPage, createWorld, expectAccessible, PROFILE, showDashboard } from '../../../world.ts'

afterEach(clearPage)

async function open() {
  const world = await createWorld('dashboard', PROFILE)
  showDashboard(world, '#/settings')
  await expect.element(page.getByLabelText('Promoted')).toBeVisible()
  const kept = async () => (await world.client.call('get-page-settings')).settings
  return { kept }
}

test('a choice for a card is kept at once, and the others stay', async () => {
  const { kept } = await open()
  await expect.element(page.getByLabelText('Promoted')).toHaveValue('off')
  await page.getByLabelText('Promoted').selectOptions('dim')
  await page.getByLabelText('Blocked company').selectOptions('hide')
  await expect.poll(kept).toEqual({
    ...DEFAULT_PAGE_SETTINGS,
    cards: { ...DEFAULT_PAGE_SETTINGS.cards, promoted: 'dim', blocked_company: 'hide' },
  })
  await expectAccessible()
})

test('lists, numbers and switches are kept', async () => {
  const { kept } = await open()
  await page.getByLabelText('A score is too low under').fill('55')
  await page.getByText('Say which place a card’s score has on its page').click()
  await expect.poll(kept).toMatchObject({ lowest_score: 55, ranks: true })
  const field = page.getByRole('textbox', { name: 'Words in a title' })
  await field.fill('unpaid')
  await page.getByRole('button', { name: 'Add' }).nth(1).click()
  await expect.poll(kept).toMatchObject({ title_words: ['unpaid'], lowest_score: 55, ranks: true })
})

test('a number that is none is told and not kept', async () => {
  const { kept } = await open()
  await page.getByLabelText('A score is too low under').fill('101')
  await expect.element(page.getByText('Give a whole number from 0 to 100.')).toBeVisible()
  await page.getByText('Remember which postings you have seen, for 180 days').click()
  await expect.poll(kept).toMatchObject({ lowest_score: 40, sightings: false })
})
