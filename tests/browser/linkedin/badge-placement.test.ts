import { afterEach, expect, test } from 'vitest'
import { createBadgeLayer } from '#linkedin/badge/layer.ts'
import { measureCard } from '#linkedin/badge/measure.ts'
import { findSpot } from '#linkedin/badge/placement.ts'
import { themeBehind } from '#linkedin/badge/theme.ts'
import {
  buttonOn,
  cardsOf,
  entry,
  hostsOn,
  nextFrame,
  recordedActions,
  rememberRoots,
  rootOf,
  scoreView,
  showList,
  someScore,
} from './badge-page.ts'

rememberRoots()

let life = new AbortController()
afterEach(() => {
  life.abort()
  life = new AbortController()
  document.body.replaceChildren()
})

const job = { id: '1', title: 'Senior Engineer for the Whole Width of a Card and Then Some More' }

function paint(list: HTMLElement, score = someScore(35, 85)) {
  const layer = createBadgeLayer(document, recordedActions(), life.signal)
  const repaint = () => layer.paint(cardsOf(list).map((c) => entry(c, scoreView(c, score))))
  repaint()
  const [card] = cardsOf(list)
  if (!card) throw new Error('The list is empty')
  return { card: card.element, repaint }
}

/** The boxes of everything on a card that a badge must leave alone. */
function precious(card: Element): DOMRect[] {
  const range = document.createRange()
  return [...card.querySelectorAll('strong, .text div, button, figure')].flatMap((element) => {
    if (element.matches('button, figure')) return [element.getBoundingClientRect()]
    range.selectNodeContents(element)
    return [...range.getClientRects()]
  })
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

test.for([280, 320, 400, 700])('at %i px nothing of the card is covered', (width) => {
  const list = showList([job, { id: '2', title: 'Cook' }], `ul { width: ${width}px }`)
  paint(list)
  for (const card of list.querySelectorAll('.card')) {
    const badge = buttonOn(card).getBoundingClientRect()
    expect(precious(card).filter((box) => overlaps(box, badge))).toEqual([])
    const box = card.getBoundingClientRect()
    expect(badge.left).toBeGreaterThanOrEqual(box.left)
    expect(badge.right).toBeLessThanOrEqual(box.right)
    expect(badge.bottom).toBeLessThanOrEqual(box.bottom)
  }
})

test('where text runs from right to left, the badge keeps to the left', () => {
  const list = showList([{ id: '1', title: 'מהנדס' }], 'ul { direction: rtl }')
  const { card } = paint(list)
  const badge = buttonOn(card).getBoundingClientRect()
  expect(badge.left - card.getBoundingClientRect().left).toBeLessThan(20)
})

test('a card that gets narrower has its badge moved out of the way', async () => {
  const list = showList([job])
  const { card } = paint(list)
  list.style.width = '260px'
  await nextFrame()
  await nextFrame()
  const badge = buttonOn(card).getBoundingClientRect()
  expect(precious(card).filter((box) => overlaps(box, badge))).toEqual([])
})

test('a full card keeps its title and its buttons free', () => {
  const obstacles = [
    { left: 0, top: 0, right: 300, bottom: 30, weight: 100 },
    { left: 0, top: 30, right: 300, bottom: 120, weight: 1 },
  ]
  const card = { left: 0, top: 0, right: 300, bottom: 120 }
  const spot = findSpot(card, obstacles, { width: 60, height: 24 }, false)
  expect(spot.top).toBeGreaterThanOrEqual(30)
  expect(spot.top + 24).toBeLessThanOrEqual(120)
})

test('a card smaller than a badge carries it from its corner on', () => {
  const card = { left: 0, top: 50, right: 20, bottom: 60 }
  expect(findSpot(card, [], { width: 60, height: 24 }, false)).toEqual({ left: 0, top: 50 })
})

test('a text for screen readers alone is not in the way, a link over the whole card neither', () => {
  const list = showList([{ id: '1', title: 'Cook' }])
  const [card] = cardsOf(list)
  if (!card) throw new Error('showList made one')
  const before = measureCard(card).obstacles
  const hidden = document.createElement('span')
  hidden.textContent = 'Cook with verification, for those who listen'
  hidden.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap'
  const link = document.createElement('a')
  link.href = '#'
  link.style.cssText = 'position:absolute;inset:0'
  const button = document.createElement('button')
  button.style.cssText = 'position:absolute;inset:0;opacity:0'
  card.element.append(hidden, link, button)
  expect(measureCard(card).obstacles).toEqual(before)
})

test.for(['block', 'flex', 'grid'])(
  'in a scroller without a positioned ancestor a badge scrolls with its %s card',
  (display) => {
    const jobs = Array.from({ length: 20 }, (_, index) => ({ id: String(index), title: 'Cook' }))
    const css = `.card { position: static; display: ${display} } ul { height: 300px; overflow: auto }`
    const list = showList(jobs, css)
    const heights = [...list.querySelectorAll<HTMLElement>('.card')].map((c) => c.offsetHeight)
    const { card } = paint(list)
    expect([...list.querySelectorAll<HTMLElement>('.card')].map((c) => c.offsetHeight)).toEqual(
      heights,
    )
    const place = () =>
      buttonOn(card).getBoundingClientRect().top - card.getBoundingClientRect().top
    const before = place()
    list.scrollTop = 150
    expect(place()).toBe(before)
    expect(before).toBeGreaterThanOrEqual(0)
    expect(before).toBeLessThan(card.offsetHeight)
  },
)

test("the page's own rules do not reach the badge", () => {
  const list = showList(
    [{ id: '1', title: 'Cook' }],
    '.card > div:last-child { display: none !important; width: 300px !important; opacity: 0 }' +
      ' * { font-size: 40px !important; color: red !important }',
  )
  const { card } = paint(list)
  const style = getComputedStyle(buttonOn(card))
  expect([style.fontSize, style.visibility]).toEqual(['12px', 'visible'])
  const [host] = hostsOn(card)
  expect(host && getComputedStyle(host).width).toBe('0px')
  expect(buttonOn(card).getBoundingClientRect().height).toBe(24)
})

test.for([
  ['rgb(27, 31, 35)', 'dark'],
  ['rgb(255, 255, 255)', 'light'],
  ['color(srgb 0.1 0.1 0.1)', 'dark'],
  ['oklch(0.97 0.01 90)', 'light'],
  ['oklab(0.25 0 0)', 'dark'],
  ['lab(12 0 0)', 'dark'],
] as const)('on %s a badge is %s, whatever the system prefers', ([background, theme]) => {
  const list = showList([{ id: '1', title: 'Cook' }], `ul { background: ${background} }`)
  const { card } = paint(list)
  expect(themeBehind(card, new Map())).toBe(theme)
  const [host] = hostsOn(card)
  expect(host && rootOf(host).querySelector(`.stage.${theme}`)).toBeTruthy()
})

test('the theme follows when the page changes its own', () => {
  const list = showList([{ id: '1', title: 'Cook' }])
  const { card, repaint } = paint(list)
  list.style.background = '#111'
  repaint()
  const [host] = hostsOn(card)
  expect(host && rootOf(host).querySelector('.stage.dark')).toBeTruthy()
})
