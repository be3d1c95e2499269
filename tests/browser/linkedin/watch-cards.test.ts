/// <reference types="vite/client" />
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PageReading } from '#linkedin/layouts/layout.ts'
import { watchCards } from '#linkedin/watch-cards.ts'
import guestHtml from '../../fixtures/pages/guest-search-de.html?raw'
import doubledHtml from '../../fixtures/pages/server-driven-search.html?raw'
import noNumbersHtml from '../../fixtures/pages/server-driven-search-no-numbers.html?raw'
import voyagerHtml from '../../fixtures/pages/voyager-search.html?raw'

const HOME = location.href
const isJobsPage = (url: string) => new URL(url).pathname.startsWith('/jobs')
let stop = new AbortController()
let readings: PageReading[] = []

beforeEach(() => {
  stop = new AbortController()
  readings = []
  history.pushState(null, '', '/jobs/search/?currentJobId=4900000001')
})

afterEach(() => {
  stop.abort()
  document.body.replaceChildren()
  history.pushState(null, '', HOME)
})

/** Puts a page's body into the document, as the page's own script would. */
function show(html: string): void {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
  )
}

function watch(): void {
  watchCards(document, (reading) => readings.push(reading), stop.signal, isJobsPage)
}

/** Waits for a reading that is as described; the watcher is never asked. */
async function readingThat(isIt: (one: PageReading) => boolean): Promise<PageReading> {
  await expect.poll(() => readings.some(isIt), { timeout: 5_000, interval: 5 }).toBe(true)
  const found = readings.findLast(isIt)
  if (!found) throw new Error('polled for it above')
  return found
}

const quiet = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms))
const titles = ({ cards }: PageReading) => cards.map(({ posting }) => posting.job_title)

function cardOf(id: string): HTMLElement {
  const card = document.querySelector<HTMLElement>(`[data-occludable-job-id="${id}"]`)
  if (!card) throw new Error(`the fixture has card ${id}`)
  return card
}

describe('watchCards', () => {
  test('reads what is there at once, and is then silent', async () => {
    show(voyagerHtml)
    watch()
    expect(readings).toHaveLength(1)
    expect(readings[0]?.cards).toHaveLength(4)
    expect(readings[0]?.shells).toBe(4)
    await quiet()
    expect(readings).toHaveLength(1)
  })

  test('sees a list that comes later, soon', async () => {
    watch()
    await quiet(200)
    const start = performance.now()
    show(voyagerHtml)
    await readingThat(({ cards }) => cards.length === 4)
    expect(performance.now() - start).toBeLessThan(100)
  })

  test('sees a shell fill', async () => {
    show(voyagerHtml)
    watch()
    const shell = cardOf('4900000005')
    shell.innerHTML = cardOf('4900000003')
      .innerHTML.replaceAll('4900000003', '4900000005')
      .replaceAll('Site Reliability', 'Chimney')
    const { cards, shells } = await readingThat((now) => now.cards.length === 5)
    expect(shells).toBe(3)
    expect(cards.map(({ key }) => key)).toContain('4900000005')
    expect(cards.slice(0, 4)).toEqual(readings[0]?.cards)
  })

  test('sees that a node now shows another posting, and only that card is new', async () => {
    show(voyagerHtml)
    watch()
    const card = cardOf('4900000002')
    card.setAttribute('data-occludable-job-id', '4900000077')
    card.innerHTML = card.innerHTML
      .replaceAll('4900000002', '4900000077')
      .replaceAll('Platform Engineer', 'Bell Founder')
    const { cards } = await readingThat((now) => titles(now).includes('Bell Founder (remote)'))
    expect(cards[1]).toMatchObject({
      key: '4900000077',
      posting: { source_linkedin_id: '4900000077' },
    })
    expect(cards[0]).toBe(readings[0]?.cards[0])
    expect(cards[2]).toBe(readings[0]?.cards[2])
  })

  test('sees a number change alone', async () => {
    show(voyagerHtml)
    watch()
    const inner = cardOf('4900000002').querySelector('[data-job-id]')
    inner?.setAttribute('data-job-id', '4900000088')
    const { cards } = await readingThat((now) => now.cards[1]?.key === '4900000088')
    expect(cards[1]?.posting.job_title).toBe('Platform Engineer (remote)')
  })

  test('follows the app to another search, to another page and back', async () => {
    show(voyagerHtml)
    watch()
    history.pushState(null, '', '/jobs/search/?keywords=it')
    show(guestHtml)
    await readingThat(({ layout }) => layout === 'guest-results')
    history.pushState(null, '', '/feed/')
    const away = await readingThat(({ cards, pane }) => cards.length === 0 && pane === undefined)
    expect(away.layout).toBeUndefined()
    show(voyagerHtml)
    await quiet()
    expect(readings.at(-1)).toBe(away)
    history.pushState(null, '', '/jobs/search/')
    await readingThat((now) => now !== readings[0] && now.layout === 'voyager')
  })

  test('a card has its number once it was open, and after', async () => {
    show(noNumbersHtml)
    watch()
    expect(readings[0]?.cards[0]?.key).toBe('4930000001')
    document.querySelector('[data-sdui-screen]')?.remove()
    const { cards } = await readingThat(({ pane }) => pane === undefined)
    expect(cards[0]?.key).toBe('4930000001')
  })

  test('a doubled list is one list', () => {
    show(doubledHtml)
    watch()
    expect(readings[0]?.cards).toHaveLength(4)
  })

  test('says so when something of ours was taken out of a card', async () => {
    show(voyagerHtml)
    const host = document.createElement('span')
    cardOf('4900000001').querySelector('[data-job-id]')?.append(host)
    watch()
    await quiet()
    host.remove()
    await readingThat((now) => now !== readings[0])
    expect(readings.at(-1)?.cards).toEqual(readings[0]?.cards)
  })

  test('a layout without names is read by structure when the page has settled', async () => {
    show(voyagerHtml)
    for (const element of document.querySelectorAll('body *')) {
      for (const { name } of Array.from(element.attributes))
        if (name !== 'href' && !name.startsWith('aria-')) element.removeAttribute(name)
    }
    watch()
    expect(readings.flatMap(({ cards }) => cards)).toEqual([])
    const { cards, warnings } = await readingThat((now) => now.layout === 'structure')
    expect(cards).toHaveLength(4)
    expect(warnings[0]).toContain('new to the reader')
  })

  test('stops when told to, at once', async () => {
    show(voyagerHtml)
    watch()
    cardOf('4900000001').remove()
    stop.abort()
    await quiet()
    expect(readings).toHaveLength(1)
  })

  test('uses one observer, and changes nothing on the page', async () => {
    const Real = MutationObserver
    let made = 0
    class Counted extends Real {
      constructor(callback: MutationCallback) {
        super(callback)
        made += 1
      }
    }
    show(voyagerHtml)
    const witness = new Real(() => undefined)
    const everything = { subtree: true, childList: true, attributes: true, characterData: true }
    const before = document.documentElement.outerHTML
    const globals = Object.getOwnPropertyNames(window)
    witness.observe(document, everything)
    window.MutationObserver = Counted
    try {
      watch()
      await quiet()
    } finally {
      window.MutationObserver = Real
    }
    expect(made).toBe(1)
    expect(witness.takeRecords()).toEqual([])
    expect(document.documentElement.outerHTML).toBe(before)
    expect(Object.getOwnPropertyNames(window)).toEqual(globals)
    witness.disconnect()
  })
})
