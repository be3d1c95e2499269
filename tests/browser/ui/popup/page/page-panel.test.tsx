import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { PageCheck } from '#core/domain/page-check.ts'
import { clearPage, createWorld, expectAccessible, PROFILE, showPopup } from '../../world.ts'

afterEach(clearPage)

const CHECK: PageCheck = {
  layout: 'voyager',
  cards: 25,
  shells: 0,
  fields: [
    { field: 'id', read: 25 },
    { field: 'title', read: 25 },
    { field: 'company', read: 0 },
    { field: 'location', read: 24 },
    { field: 'salary', read: 3 },
    { field: 'posted_at', read: 20 },
  ],
  warnings: [],
  best: [
    {
      title: 'Platform engineer <b>',
      company: 'Fernwick',
      job_url: 'https://www.linkedin.com/jobs/view/4300000001/',
      score: {
        match_score: 88,
        match_range: [88, 88],
        ranking_level: 'high',
        basis: 'description',
      },
    },
    {
      title: 'Without a number',
      company: undefined,
      job_url: undefined,
      score: { match_score: 30, match_range: [30, 70], ranking_level: 'low', basis: 'title' },
    },
  ],
  toned_down: 0,
}

/** The popup over a results page that answers with this check. */
async function openOver(check: PageCheck | undefined) {
  const world = await createWorld('popup', PROFILE)
  world.openPage = { kind: 'results', cards: 25 }
  const shown: string[] = []
  let current = check
  Object.assign(world.ports, {
    readPageCheck: async () => current,
    readPageSkeleton: async () => '<ul>\n  <li>',
    async showHiddenCards() {
      shown.push('all')
      if (current) current = { ...current, toned_down: 0 }
    },
  })
  showPopup(world)
  await expect.element(page.getByText('No job is open')).toBeVisible()
  return { shown }
}

test('the best cards are listed with their scores, and open by a link of ours', async () => {
  await openOver(CHECK)
  const link = page.getByRole('link', { name: 'Platform engineer <b>' })
  await expect.element(link).toHaveAttribute('href', CHECK.best[0]?.job_url ?? '')
  await expect.element(page.getByText('Without a number')).toBeVisible()
  await expectAccessible()
})

test('how much is read stays folded while all is well', async () => {
  await openOver(CHECK)
  await expect.element(page.getByText('What is read on this page')).toBeVisible()
  expect(document.querySelector('details')?.open).toBe(false)
  await page.getByText('What is read on this page').click()
  await expect.element(page.getByText('0 of 25')).toBeVisible()
  await expect.element(page.getByText('24 of 25')).toBeVisible()
})

test('a half understood page says so, with what is missing', async () => {
  const warning = 'The company is missing on 25 of 25 cards (layout voyager).'
  await openOver({ ...CHECK, warnings: [warning] })
  await expect.element(page.getByText('This page is only half understood')).toBeVisible()
  await expect.element(page.getByText(warning)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Copy skeleton' })).toBeVisible()
  await expectAccessible()
})

test('covered cards are counted, and one click shows them', async () => {
  const { shown } = await openOver({ ...CHECK, toned_down: 3 })
  await expect.element(page.getByText('3 cards are dimmed or hidden.')).toBeVisible()
  await page.getByRole('button', { name: 'Show them' }).click()
  expect(shown).toEqual(['all'])
  await expect.element(page.getByText('3 cards are dimmed or hidden.')).not.toBeInTheDocument()
})

test('a page that does not answer gets no panel', async () => {
  await openOver(undefined)
  expect(document.querySelector('.page-panel')).toBeNull()
})
