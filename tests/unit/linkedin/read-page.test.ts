import { describe, expect, test } from 'vitest'
import { readPage } from '#linkedin/read-page.ts'
import { ReadingMemory } from '#linkedin/reading-memory.ts'
import addresses from '#tests/fixtures/pages/index.json' with { type: 'json' }
import { compareReadings } from '#tests/support/reading-score.ts'
import { documentOf, fixtureHtml, READ_AT, readHtml } from '#tests/support/saved-page.ts'

const SEARCH = 'https://www.linkedin.com/jobs/search-results/'

/** Which kinds of cards a page of ours has. */
function kinds(name: keyof typeof addresses) {
  return new Set(readHtml(fixtureHtml(name), addresses[name]).cards.map((card) => card.kind))
}

describe('layers', () => {
  test.each(Object.entries(addresses).filter(([name]) => !name.startsWith('none-')))(
    '%s gives nine fields of ten by structure alone',
    (name, url) => {
      const html = fixtureHtml(name)
      // Without JSON-LD on both sides: it is a layer of its own.
      const named = readHtml(html, url, ['hook', 'structure'])
      const { right, all, wrong } = compareReadings(named, readHtml(html, url, ['structure']))
      expect(right / all < 0.9 ? wrong : []).toEqual([])
    },
  )

  test('structure alone says where it has its fields from', () => {
    const [card] = readHtml(fixtureHtml('voyager-search.html'), SEARCH, ['structure']).cards
    expect(card?.layout).toBe('structure')
    expect(Object.values(card?.sureness ?? {}).map(({ from }) => from)).not.toContain('hook')
  })

  test('JSON-LD alone gives the open posting', () => {
    const { pane, cards } = readHtml(
      fixtureHtml('guest-view-fr.html'),
      addresses['guest-view-fr.html'],
      ['json-ld'],
    )
    expect(cards).toEqual([])
    expect(pane?.posting).toMatchObject({
      job_title: 'Stagiaire développement',
      company_name: 'Voiles du Sud',
      location: 'Marseille, PACA, FR',
      work_mode: 'remote',
      source_linkedin_id: '4970000009',
      description: 'Qui sommes-nous ?\nUne fabrique de voiles.',
    })
    expect(pane?.sureness.title?.from).toBe('json-ld')
  })
})

describe('lists', () => {
  test('a list that is in the page twice gives each posting once, from its first place', () => {
    const document = documentOf(fixtureHtml('server-driven-search.html'))
    const { cards } = readPage(document, SEARCH, READ_AT)
    expect(document.querySelectorAll('[role="button"][componentkey^="job-card"]')).toHaveLength(8)
    expect(cards.map((card) => card.key)).toEqual([
      '4930000001',
      '4930000002',
      '4930000003',
      '4930000004',
    ])
    expect(cards[0]?.element).toBe(
      document.querySelector('[componentkey="job-card-component-ref-4930000001"]'),
    )
  })

  test('a card’s element has a box, and its title stands in it', () => {
    for (const [name, url] of Object.entries(addresses)) {
      for (const card of readHtml(fixtureHtml(name), url).cards) {
        expect(card.element.hasAttribute('data-display-contents')).toBe(false)
        expect(card.element.contains(card.titleElement)).toBe(true)
        expect(card.titleElement.textContent).toContain(card.posting.job_title)
      }
    }
  })

  test('cards below an open posting are a rail, cards beside it are results', () => {
    expect(kinds('server-driven-view.html')).toEqual(new Set(['similar']))
    expect(kinds('guest-view-fr.html')).toEqual(new Set(['similar']))
    expect(kinds('voyager-search.html')).toEqual(new Set(['result']))
  })

  test('a list that cannot be read is said to be so', () => {
    const links = [1, 2, 3].map((n) => `<p><a href="/jobs/view/490000000${n}/">x</a></p>`).join('')
    const { cards, warnings } = readHtml(
      `<main>${links}</main>`,
      'https://www.linkedin.com/jobs/search/',
    )
    expect(cards).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('no card on it could be read')])
  })

  test('a field that is missing on most cards is named', () => {
    const html = fixtureHtml('voyager-search.html').replaceAll(
      /<div class="artdeco-entity-lockup__(caption|metadata).*?<\/ul><\/div>/gs,
      '',
    )
    const { warnings } = readHtml(html, SEARCH)
    expect(warnings).toEqual(['The location is missing on 4 of 4 cards (layout voyager).'])
  })
})

describe('numbers', () => {
  test('a card without a number has it from the open posting with the same texts, and keeps it', () => {
    const document = documentOf(fixtureHtml('server-driven-search-no-numbers.html'))
    const memory = new ReadingMemory()
    const first = readPage(document, SEARCH, READ_AT, { memory })
    expect(first.cards[0]?.key).toBe('4930000001')
    expect(first.cards[1]?.key).toMatch(/^text-/)
    expect(first.cards[1]?.posting).not.toHaveProperty('source_linkedin_id')

    document.querySelector('[data-sdui-screen]')?.remove()
    const second = readPage(document, SEARCH, READ_AT, { memory })
    expect(second.pane).toBeUndefined()
    expect(second.cards[0]).toBe(first.cards[0])
    expect(readPage(document, SEARCH, READ_AT).cards[0]?.key).toMatch(/^text-/)
  })

  test('an open posting of another company is not joined', () => {
    const html = fixtureHtml('server-driven-search-no-numbers.html').replaceAll(
      '>Harbour Recruiting</a>',
      '>Another</a>',
    )
    expect(readHtml(html, SEARCH).cards[0]?.key).toMatch(/^text-/)
  })

  test('the pane’s own number goes before the address, which may be ahead of it', () => {
    const { pane } = readHtml(
      fixtureHtml('voyager-search.html'),
      'https://www.linkedin.com/jobs/search/?currentJobId=4900000003',
    )
    expect(pane?.key).toBe('4900000001')
  })
})

describe('memory', () => {
  test('what did not change is the same object', () => {
    const document = documentOf(fixtureHtml('voyager-search.html'))
    const memory = new ReadingMemory()
    const first = readPage(document, SEARCH, READ_AT, { memory })
    const title = document.querySelectorAll('.job-card-container__link strong')[1]
    if (title) title.textContent = 'Another title'
    const second = readPage(document, SEARCH, READ_AT, { memory })
    expect(second.cards[0]).toBe(first.cards[0])
    expect(second.cards[1]?.posting.job_title).toBe('Another title')
    expect(second.pane).toBe(first.pane)
  })
})
