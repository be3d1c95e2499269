import { describe, expect, test } from 'vitest'
import type { PageReading } from '#linkedin/layouts/layout.ts'
import { readPage } from '#linkedin/read-page.ts'
import { documentOf, fixtureHtml, READ_AT, readHtml } from '#tests/support/saved-page.ts'

const URL_OF_LIST = 'https://www.linkedin.com/jobs/search/?currentJobId=4900000001'

/** The first card's title replaced, in the markup of every place it stands in. */
function withTitle(title: string): PageReading {
  const document = documentOf(fixtureHtml('voyager-search.html'))
  for (const element of document.querySelectorAll(
    '[data-occludable-job-id="4900000001"] a strong, .visually-hidden, h1 a',
  )) {
    if (element.textContent?.includes('Senior Backend')) element.textContent = title
  }
  return readPage(document, URL_OF_LIST, READ_AT)
}

describe('hostile pages', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '"></a><script>alert(1)</script>',
    '👩🏽‍🚀 Engineer 🚀',
    'مهندس برمجيات',
    '{{constructor}} ${process}',
    '; DROP TABLE tracked_jobs; --',
  ])('a title stays text: %s', (title) => {
    expect(withTitle(title).cards[0]?.posting.job_title).toBe(title)
  })

  test('marks that turn text around are taken out, letters are not', () => {
    expect(withTitle('\u202eEngineer\u202c \u200fמהנדס\u200f').cards[0]?.posting.job_title).toBe(
      'Engineer מהנדס',
    )
  })

  test('texts are cut to what the contract takes, never within a character', () => {
    const [card] = withTitle('🚀'.repeat(10_000)).cards
    expect(card?.posting.job_title).toHaveLength(1_000)
    expect(card?.posting.job_title.endsWith('🚀')).toBe(true)
    expect(withTitle(`a${'🚀'.repeat(10_000)}`).cards[0]?.posting.job_title).toHaveLength(999)
  })

  test('a long description is cut', () => {
    const document = documentOf(fixtureHtml('voyager-search.html'))
    const description = document.querySelector('#job-details')
    if (description) description.textContent = 'word '.repeat(60_000)
    expect(readPage(document, URL_OF_LIST, READ_AT).pane?.posting.description).toHaveLength(100_000)
  })

  test.each([
    ['no body', '<html></html>'],
    ['an empty page', ''],
    ['only a frameset', '<frameset><frame></frameset>'],
    [
      'a card without anything',
      '<li data-occludable-job-id="1"><div data-job-id="x" class="job-card-container"></div></li>',
    ],
    [
      'half a card',
      '<div class="base-search-card" data-entity-urn="urn:li:jobPosting:"><h3 class="base-search-card__title">Cook</h3></div>',
    ],
    ['cards in a card', '<div data-view-name="job-card">'.repeat(300)],
    [
      'a number that is none',
      '<a href="/jobs/view/NaN/">Cook</a><a href="?currentJobId=-1">Cook</a>',
    ],
    ['a title in a table', '<table><tr><td><h1>Cook</h1></td></tr></table>'],
    ['an SVG title', '<svg><a href="/jobs/view/4900000001/"><text>Cook</text></a></svg>'],
  ])('%s gives no card and no error', (_, html) => {
    for (const url of [
      URL_OF_LIST,
      'https://www.linkedin.com/jobs/view/4900000001/',
      'about:blank',
      '',
    ]) {
      const read = readHtml(html, url)
      expect(read.cards).toEqual([])
      expect(read.pane).toBeUndefined()
    }
  })

  test('text two thousand elements deep is read without running out of stack', () => {
    const deep = `${'<div>'.repeat(2_000)}Engineer${'</div>'.repeat(2_000)}`
    const html = fixtureHtml('voyager-search.html').replace(
      '<div class="mt4">',
      `<div class="mt4">${deep}`,
    )
    expect(readHtml(html, URL_OF_LIST).cards).toHaveLength(4)
  })

  test('a document whose parts are missing is read', () => {
    const document = documentOf(fixtureHtml('voyager-search.html'))
    for (const element of document.querySelectorAll(
      '.artdeco-entity-lockup__subtitle, h1, #job-details',
    ))
      element.remove()
    const read = readPage(document, URL_OF_LIST, READ_AT)
    expect(read.cards).toHaveLength(4)
    document.body.remove()
    expect(readPage(document, URL_OF_LIST, READ_AT).cards).toEqual([])
  })

  test('five hundred cards, each in the page twice, are read once', () => {
    const document = documentOf(fixtureHtml('voyager-search.html'))
    const card = document.querySelector('[data-occludable-job-id="4900000001"]')?.outerHTML ?? ''
    const list = Array.from({ length: 500 }, (_, index) =>
      card.replaceAll('4900000001', String(5_000_000_000 + index)),
    )
    const read = readHtml(`<main><ul>${list.join('')}${list.join('')}</ul></main>`, URL_OF_LIST)
    expect(read.cards).toHaveLength(500)
    expect(new Set(read.cards.map(({ key }) => key)).size).toBe(500)
  }, 60_000)
})
