import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BadgeLayer, createBadgeLayer } from '#linkedin/badge/layer.ts'
import {
  badgeText,
  buttonOn,
  cardElement,
  cardsOf,
  entry,
  fillCard,
  hostsOn,
  movePointer,
  nextFrame,
  recordedActions,
  rememberRoots,
  rootOf,
  scoreView,
  showList,
  someScore,
} from './badge-page.ts'

rememberRoots()

let life: AbortController
let layer: BadgeLayer
const jobs = Array.from({ length: 25 }, (_, index) => ({
  id: String(1000 + index),
  title: `Engineer ${index}`,
}))

beforeEach(() => {
  life = new AbortController()
  layer = createBadgeLayer(document, recordedActions(), life.signal)
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

/** Every card shows the number at the end of its title. */
function paintAll(list: HTMLElement): void {
  const cards = cardsOf(list)
  layer.keep(cards)
  layer.paint(
    cards.map((card) => {
      const number = Number(/\d+$/.exec(card.posting.job_title)?.[0] ?? 0)
      return entry(card, scoreView(card, someScore(number)))
    }),
  )
}

const shown = (list: HTMLElement) => [...list.querySelectorAll('.card')].map(badgeText)

test('each card carries its own score, once', () => {
  const list = showList(jobs)
  paintAll(list)
  paintAll(list)
  expect(shown(list)).toEqual(jobs.map((_, index) => String(index)))
})

test('in the page a badge is one element without name, class, attribute, content or open root', () => {
  const list = showList(jobs)
  const seen: MutationRecord[] = []
  const watcher = new MutationObserver((records) => seen.push(...records))
  watcher.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
  paintAll(list)
  seen.push(...watcher.takeRecords())
  watcher.disconnect()
  expect(seen).toHaveLength(25)
  for (const { type, addedNodes, removedNodes } of seen) {
    expect([type, addedNodes.length, removedNodes.length]).toEqual(['childList', 1, 0])
    const [host] = addedNodes
    expect((host as Element).outerHTML).toBe('<div></div>') // a childList record of a card adds elements
    expect((host as Element).shadowRoot).toBeNull() // as above
  }
})

test('no card moves or grows', async () => {
  const shifts: PerformanceEntry[] = []
  const observer = new PerformanceObserver((entries) => shifts.push(...entries.getEntries()))
  const list = showList(jobs)
  await nextFrame()
  await nextFrame()
  observer.observe({ type: 'layout-shift' })
  const before = [...list.querySelectorAll('*')].map((element) => element.getBoundingClientRect())
  const elements = [...list.querySelectorAll('*')]
  paintAll(list)
  await nextFrame()
  await nextFrame()
  shifts.push(...observer.takeRecords())
  observer.disconnect()
  expect(elements.map((element) => element.getBoundingClientRect())).toEqual(before)
  expect(shifts).toEqual([])
})

test('a list that styles its last child keeps its layout', () => {
  const list = showList(
    jobs.slice(0, 3),
    '.card > .dismiss:not(:last-child) { margin-bottom: 120px }',
  )
  const heights = () => [...list.querySelectorAll<HTMLElement>('.card')].map((c) => c.offsetHeight)
  const before = heights()
  paintAll(list)
  expect(heights()).toEqual(before)
  expect(shown(list)).toEqual(['0', '1', '2'])
})

test('a recycled node loses its badge in the same turn, before any new reading', async () => {
  const list = showList(jobs)
  paintAll(list)
  const [card] = list.querySelectorAll<HTMLElement>('.card')
  fillCard(card as HTMLElement, { id: '2000', title: 'Director 77' }) // the list has 25 cards
  await Promise.resolve()
  expect(badgeText(card as Element)).toBeUndefined() // as above
  paintAll(list)
  expect(badgeText(card as Element)).toBe('77') // as above
  expect(hostsOn(card as Element)).toHaveLength(1) // as above
})

test('a recycled node with the same title but another number loses its badge, too', async () => {
  const list = showList(jobs)
  paintAll(list)
  const card = list.querySelector<HTMLElement>('.card')
  card?.setAttribute('data-job-id', '2000')
  await Promise.resolve()
  expect(badgeText(card as Element)).toBeUndefined() // the list has 25 cards
})

test('a score for what a node showed before is not painted', () => {
  const list = showList(jobs.slice(0, 1))
  const old = cardsOf(list).map((card) => entry(card, scoreView(card, someScore(91))))
  const card = list.querySelector<HTMLElement>('.card') as HTMLElement // showList made one
  fillCard(card, { id: '2000', title: 'Director 77' })
  layer.paint(old)
  expect(badgeText(card)).toBeUndefined()
})

test('what was merely viewed keeps its badge', async () => {
  const list = showList(jobs.slice(0, 2))
  paintAll(list)
  const text = list.querySelector('.text')
  text?.append('Viewed')
  await Promise.resolve()
  expect(shown(list)).toEqual(['0', '1'])
})

test('a card rendered anew gets its badge back', () => {
  const list = showList(jobs.slice(0, 3))
  paintAll(list)
  const cards = list.querySelectorAll('.card')
  cards[1]?.replaceChildren(...cardElement(jobs[1] ?? { title: '' }).childNodes)
  cards[2]?.replaceWith(cardElement(jobs[2] ?? { title: '' }))
  paintAll(list)
  expect(shown(list)).toEqual(['0', '1', '2'])
})

test('a page that always takes the badge away wins, and nothing is said', () => {
  const list = showList(jobs.slice(0, 1))
  const card = list.querySelector('.card') as Element // showList made one
  for (let round = 0; round < 30; round++) {
    paintAll(list)
    for (const host of hostsOn(card)) host.remove()
  }
  paintAll(list)
  expect(hostsOn(card)).toEqual([])
})

test('a card that became an empty shell loses its badge', () => {
  const list = showList(jobs.slice(0, 2))
  paintAll(list)
  const [first] = list.querySelectorAll('.card')
  layer.keep(cardsOf(list).slice(1))
  expect(hostsOn(first as Element)).toEqual([]) // showList made two
})

test('when the extension is gone, badges say so without a score, and no more are made', async () => {
  const list = showList(jobs)
  paintAll(list)
  const hosts = hostsOn(list)
  await movePointer(buttonOn(hosts[0]?.parentElement as Element)) // a badge is in its card
  life.abort()
  expect(hostsOn(list)).toEqual(hosts)
  for (const host of hosts) {
    const [mark, ...others] = rootOf(host).querySelectorAll('.stage *')
    expect(others).toEqual([])
    expect(mark).toMatchObject({
      textContent: '',
      title: expect.stringMatching(/Reload this page/),
    })
  }
  const [first, second] = list.querySelectorAll('.card')
  first?.remove()
  second?.querySelector('a')?.replaceChildren('Another posting 99')
  paintAll(list)
  expect(hostsOn(list)).toEqual(hosts.slice(1))
})

test('a hostile title is text, and does not make the badge or its name grow', () => {
  const hostile = `<img src=x onerror="document.title='owned'">\u202e${'\u{1f600}'.repeat(5_000)}`
  const list = showList([{ id: '1', title: hostile }])
  const [card] = cardsOf(list)
  if (!card) throw new Error('showList made one')
  const skills = ['<b>Python</b>', ...Array.from({ length: 300 }, (_, index) => `skill${index}`)]
  layer.paint([entry(card, scoreView(card, someScore(10, 10, { matched_skills: skills })))])
  const button = buttonOn(card.element)
  expect(button.textContent).toBe('10')
  expect(button.ariaLabel).toContain('<b>Python</b>')
  expect(button.ariaLabel?.length).toBeLessThan(300)
  expect(document.title).not.toBe('owned')
})

test('500 recycled cards leave no badge and no element behind', () => {
  const list = showList(jobs)
  for (let round = 0; round < 20; round++) {
    for (const [index, card] of [...list.querySelectorAll<HTMLElement>('.card')].entries()) {
      const number = (round * 25 + index) % 101
      fillCard(card, { id: String(3000 + round * 25 + index), title: `Engineer ${number}` })
    }
    paintAll(list)
    expect(shown(list)).toEqual(
      Array.from({ length: 25 }, (_, index) => String((round * 25 + index) % 101)),
    )
  }
  expect(hostsOn(list)).toHaveLength(25)
})
