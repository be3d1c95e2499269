import { describe, expect, test } from 'vitest'
import { taughtTitle } from '#core/api/page-fields.ts'
import type { Card } from '#linkedin/layouts/layout.ts'
import { type CardPlace, cardPlaces } from '#linkedin/page-cards.ts'
import { readPage } from '#linkedin/read-page.ts'
import { titlePath } from '#linkedin/teach/title-path.ts'
import { linesOf } from '#linkedin/text/lines.ts'
import addresses from '#tests/fixtures/pages/index.json' with { type: 'json' }
import { CHANGES, type Change, seeded } from '#tests/support/page-variants.ts'
import { documentOf, fixtureHtml, READ_AT, readHtml } from '#tests/support/saved-page.ts'

/** What the reader knows titles by goes: names, labels, headings; and the company moves above the title. */
const breakTitles: Change = (document) => {
  for (const card of cardPlaces(document)) {
    for (const element of [
      card.element,
      ...card.element.querySelectorAll('[aria-label], [class]'),
    ]) {
      element.removeAttribute('aria-label')
      const kept = [...element.classList].filter((name) => !/title|lockup__(sub|cap)/.test(name))
      element.setAttribute('class', kept.join(' '))
    }
    for (const link of card.element.querySelectorAll('a[href]')) {
      if (link !== card.element) link.setAttribute('href', '#')
    }
    for (const heading of card.element.querySelectorAll('h1, h2, h3, h4')) {
      const plain = document.createElement('div')
      plain.append(...heading.childNodes)
      heading.replaceWith(plain)
    }
    const remark = document.createElement('div')
    remark.textContent = 'Your profile is a strong match'
    card.element.prepend(remark)
  }
}

const LISTS = Object.entries(addresses).filter(([page]) => /search|home/.test(page))
const SETS: readonly (readonly (keyof typeof CHANGES)[])[] = [
  [],
  ['addComments'],
  ['dropHiding'],
  ['addComments', 'dropHiding'],
]

interface Taught {
  readonly expected: string[]
  readonly before: string[]
  readonly after: string[]
  readonly cards: readonly Card[]
}

/** Breaks the titles of a page, clicks the title of its first card, and reads it again. */
function teach(page: string, url: string, changes: readonly (keyof typeof CHANGES)[]): Taught {
  const titlesOf = (cards: readonly Card[]) =>
    cards.filter(({ kind }) => kind === 'result').map(({ posting }) => posting.job_title)
  const expected = titlesOf(readHtml(fixtureHtml(page), url).cards)
  const document = documentOf(fixtureHtml(page))
  breakTitles(document, seeded(1))
  for (const change of changes) CHANGES[change]?.(document, seeded(7))
  const before = titlesOf(readPage(document, url, READ_AT).cards)
  const places = cardPlaces(document)
  const clicked = clickedLine(places, expected[0] ?? '')
  const found = clicked && titlePath(clicked.place, clicked.line, places)
  if (!found) throw new Error(`No path to ${expected[0]} on ${page}`)
  const lesson = taughtTitle.parse({ layout: clicked.place.layout, path: found.path })
  const { cards } = readPage(document, url, READ_AT, { taught: [lesson] })
  return { expected, before, after: titlesOf(cards), cards }
}

function clickedLine(places: readonly CardPlace[], title: string) {
  for (const place of places) {
    const line = linesOf(place.element).find(({ text }) => text.startsWith(title))
    if (line) return { place, line }
  }
  return undefined
}

describe.each(LISTS)('%s with its titles broken', (page, url) => {
  test.each(SETS.map((changes) => ({ changes })))(
    'one taught click brings every title back: $changes',
    ({ changes }) => {
      const { expected, before, after, cards } = teach(page, url, changes)
      expect(before).not.toEqual(expected)
      expect(after.filter((title) => expected.includes(title))).toHaveLength(expected.length)
      const taught = cards.filter(({ sureness }) => sureness.title?.from === 'taught')
      expect(taught.length).toBeGreaterThanOrEqual(expected.length)
      for (const { sureness } of taught) expect(sureness.title?.confidence).toBeLessThan(0.95)
    },
  )
})

test('a lesson never outranks the layout’s own name for a title', () => {
  const url = addresses['voyager-search.html']
  const taught = [{ layout: 'voyager', path: 'span' }]
  const document = documentOf(fixtureHtml('voyager-search.html'))
  const { cards } = readPage(document, url, READ_AT, { taught })
  const plain = readHtml(fixtureHtml('voyager-search.html'), url).cards
  expect(cards.map(({ posting }) => posting)).toEqual(plain.map(({ posting }) => posting))
  expect(cards.every(({ sureness }) => sureness.title?.from === 'hook')).toBe(true)
})

test('a lesson of another layout, or one that leads nowhere, changes nothing', () => {
  const url = addresses['in-between-home.html']
  const html = fixtureHtml('in-between-home.html')
  const titles = (taught: { layout: string; path: string }[]) =>
    readPage(documentOf(html), url, READ_AT, { taught }).cards.map(
      ({ posting }) => posting.job_title,
    )
  const plain = titles([])
  expect(titles([{ layout: 'voyager', path: 'p' }])).toEqual(plain)
  expect(titles([{ layout: 'in-between', path: 'marquee > blink' }])).toEqual(plain)
})

test('a path holds no word of the card, and no value of an attribute', () => {
  const document = documentOf(
    '<ul>' +
      ['Cook', 'Baker', 'Nurse']
        .map(
          (job) =>
            `<li class="card"><p>Hot!</p><div data-Name="${job}" style="x" onclick="y"><b title="${job}">${job}</b></div></li>`,
        )
        .join('') +
      '</ul>',
  )
  const places = [...document.querySelectorAll<HTMLElement>('li')].map((element) => ({
    element,
    markup: undefined,
    layout: 'structure',
  }))
  const [place] = places
  const line = place && linesOf(place.element).find(({ text }) => text === 'Cook')
  const found = place && line && titlePath(place, line, places)
  expect(found).toEqual({ path: 'b', titles: 3 })
})

test('where a plain path would meet something else on other cards, attributes or places decide', () => {
  const card = (job: string, extra: string) =>
    `<li>${extra}<span>2 school friends work at this place</span><span data-x>${job}</span></li>`
  const document = documentOf(
    `<ul>${card('Cook', '')}${card('Baker', '<i>a</i>')}${card('Nurse', '<i>b</i>')}</ul>`,
  )
  const places = [...document.querySelectorAll<HTMLElement>('li')].map((element) => ({
    element,
    markup: undefined,
    layout: 'structure',
  }))
  const [place] = places
  const line = place && linesOf(place.element).find(({ text }) => text === 'Cook')
  expect(place && line && titlePath(place, line, places)).toEqual({
    path: 'span[data-x]',
    titles: 3,
  })
})
