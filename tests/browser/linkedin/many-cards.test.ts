/// <reference types="vite/client" />
import { afterEach, expect, test } from 'vitest'
import type { PageReading } from '#linkedin/layouts/layout.ts'
import { readPage } from '#linkedin/read-page.ts'
import { ReadingMemory } from '#linkedin/reading-memory.ts'
import { watchCards } from '#linkedin/watch-cards.ts'
import serverDrivenHtml from '../../fixtures/pages/server-driven-search-no-numbers.html?raw'
import voyagerHtml from '../../fixtures/pages/voyager-search.html?raw'

const ADDRESS = 'https://www.linkedin.com/jobs/search/'
const NOW = new Date('2026-03-28T12:00:00Z')
afterEach(() => document.body.replaceChildren())

/** A list of `count` filled cards, with an open posting. */
function showCards(count: number): void {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(voyagerHtml, 'text/html').body.childNodes,
  )
  const card = document.querySelector('[data-occludable-job-id="4900000001"]')
  const list = card?.parentElement
  if (!card || !list) throw new Error('the fixture has this card')
  const html = card.outerHTML
  list.innerHTML = Array.from({ length: count }, (_, index) =>
    html.replaceAll('4900000001', String(5_000_000_000 + index)),
  ).join('')
}

/** The server-driven list with `count` cards; they have no names inside, so that structure reads every field. */
function showUnnamedCards(count: number): void {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(serverDrivenHtml, 'text/html').body.childNodes,
  )
  const card = document.querySelector('[role="button"][componentkey]')
  if (!card?.parentElement) throw new Error('the fixture has this card')
  const html = card.outerHTML
  card.parentElement.innerHTML = Array.from({ length: count - 3 }, (_, index) =>
    html.replaceAll('Senior Product', `Product ${index}`),
  ).join('')
}

test.each([
  ['voyager', showCards],
  ['server-driven', showUnnamedCards],
])('a page of 25 %s cards is read whole', (_, show) => {
  show(25)
  expect(readPage(document, ADDRESS, NOW).cards).toHaveLength(25)
})

test('with a memory, each change in a card is seen in the next reading', () => {
  showCards(25)
  const memory = new ReadingMemory()
  readPage(document, ADDRESS, NOW, { memory })
  const titles = [...document.querySelectorAll('.job-card-container__link strong')]
  expect(titles).toHaveLength(25)
  for (const [index, title] of titles.entries()) {
    title.textContent = `Engineer ${index}`
    const { cards } = readPage(document, ADDRESS, NOW, { memory })
    expect(cards[index]?.posting.job_title).toBe(`Engineer ${index}`)
  }
})

test('500 cards are read, and followed while 50 of them are recycled', async () => {
  const stop = new AbortController()
  showCards(500)
  let last: PageReading | undefined
  watchCards(
    document,
    (reading) => {
      last = reading
    },
    stop.signal,
    () => true,
  )
  await expect.poll(() => last?.cards.length).toBe(500)
  for (let index = 0; index < 50; index += 1) {
    const strong = document.querySelectorAll('.job-card-container__link strong')[index]
    if (strong) strong.textContent = `Recycled ${index}`
    await new Promise((resolve) => setTimeout(resolve, 16))
  }
  await expect.poll(() => last?.cards[49]?.posting.job_title).toBe('Recycled 49')
  stop.abort()
})
