import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Failure } from '#core/domain/failure.ts'
import { drawBadge } from '#linkedin/badge/badge.ts'
import { createBadgeLayer } from '#linkedin/badge/layer.ts'
import { createBadgeSheets } from '#linkedin/badge/styles.ts'
import type { BadgeView, TrackedMark } from '#linkedin/badge/view.ts'
import {
  buttonOn,
  cardsOf,
  clickPointer,
  detailsOf,
  entry,
  hostsOn,
  movePointer,
  nextFrame,
  recordedActions,
  rememberRoots,
  rootOf,
  scoreView,
  showList,
  someScore,
  wait,
} from './badge-page.ts'

rememberRoots()

const FAR_AWAY = { x: 900, y: 700 }
const EVENTS = ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'focusin'] as const

let life: AbortController
beforeEach(async () => {
  life = new AbortController()
  await movePointer(FAR_AWAY)
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

/** Two cards with a badge each; `heard` are the page's events that reached their list. */
function twoBadges(actions = recordedActions(), view?: BadgeView) {
  const list = showList([
    { id: '1', title: 'Python Engineer' },
    { id: '2', title: 'Go Engineer' },
  ])
  const heard: string[] = []
  for (const type of EVENTS) list.addEventListener(type, () => heard.push(type))
  const layer = createBadgeLayer(document, actions, life.signal)
  const cards = cardsOf(list)
  const paint = (score = someScore(82), tracked?: TrackedMark) =>
    layer.paint(cards.map((card) => entry(card, view ?? scoreView(card, score, tracked))))
  paint()
  const [first, second] = cards.map(({ element }) => element)
  if (!first || !second) throw new Error('showList made two')
  return { first, second, paint, heard, actions }
}

function buttonIn(card: Element, label: string): HTMLButtonElement {
  const buttons = [...(detailsOf(card)?.querySelectorAll('button') ?? [])]
  const button = buttons.find(({ textContent, hidden }) => textContent === label && !hidden)
  if (!button) throw new Error(`No button ${label} in: ${detailsOf(card)?.textContent}`)
  return button
}

const isOpen = (card: Element) => detailsOf(card)?.matches(':popover-open') ?? false

test('the name says score, level, matched and missing', () => {
  const { first, paint } = twoBadges()
  expect(buttonOn(first).ariaLabel).toBe(
    'Match 82 of 100, high. Matched: Python, FastAPI. Missing: Kubernetes.',
  )
  paint(someScore(35, 85), { id: 'job', status: 'applied' })
  expect(buttonOn(first).ariaLabel).toBe(
    'Provisional match 35–85 of 100, not settled. Matched: Python, FastAPI. Missing: Kubernetes. Tracked: applied.',
  )
})

test('each level has a shape of its own, and a range looks provisional', () => {
  const { first, paint } = twoBadges()
  const shapes = [someScore(82), someScore(55), someScore(20), someScore(35, 85)].map((score) => {
    paint(score)
    return getComputedStyle(buttonOn(first), '::before').clipPath
  })
  expect(new Set(shapes).size).toBe(4)
  expect(buttonOn(first).textContent).toBe('35–85')
  expect(getComputedStyle(buttonOn(first)).borderTopStyle).toBe('dashed')
  paint(someScore(85, 85, { basis: 'title' }))
  expect(buttonOn(first).textContent).toBe('85')
  expect(getComputedStyle(buttonOn(first)).borderTopStyle).toBe('dashed')
  expect(buttonOn(first).ariaLabel).toMatch(/^Provisional match 85 of 100, high\./)
  paint(someScore(72, 90))
  expect(buttonOn(first).className).toBe('badge glyph high provisional')
})

test('hover opens the reasons; leaving closes them, and one is open at a time', async () => {
  const { first, second } = twoBadges()
  await movePointer(buttonOn(first))
  await expect.poll(() => isOpen(first)).toBe(true)
  const text = detailsOf(first)?.textContent
  for (const part of [
    '82',
    'High match',
    'Two of three skills.',
    '37.5 of 50',
    '15 of 30',
    '0 of 20',
  ]) {
    expect(text).toContain(part)
  }
  expect(text).toContain('Python (title)')
  expect(text).toContain('Asked for, not in your profileKubernetes')
  expect(text).toContain('In your profile, not mentionedReact')
  await movePointer(buttonOn(second))
  await expect.poll(() => isOpen(second)).toBe(true)
  expect(isOpen(first)).toBe(false)
  await movePointer(FAR_AWAY)
  await expect.poll(() => detailsOf(second)).toBeUndefined()
  expect(document.activeElement).toBe(document.body)
})

test('a pointer that only passes over opens nothing', async () => {
  const { first } = twoBadges()
  await movePointer(buttonOn(first))
  await movePointer(FAR_AWAY)
  await wait(200)
  expect(detailsOf(first)).toBeUndefined()
})

test('the way from the badge into its card keeps it open', async () => {
  const { first } = twoBadges()
  await movePointer(buttonOn(first))
  await expect.poll(() => isOpen(first)).toBe(true)
  await movePointer(buttonIn(first, 'Save'))
  await wait(400)
  expect(isOpen(first)).toBe(true)
})

test('the open card stands over the page, whole, though its list clips', async () => {
  const list = showList([{ id: '1', title: 'Engineer' }], 'ul { overflow: hidden; height: 60px }')
  const layer = createBadgeLayer(document, recordedActions(), life.signal)
  const [card] = cardsOf(list)
  if (!card) throw new Error('showList made one')
  layer.paint([entry(card, scoreView(card, someScore(82)))])
  await movePointer(buttonOn(card.element))
  await expect.poll(() => isOpen(card.element)).toBe(true)
  const box = detailsOf(card.element)?.getBoundingClientRect() ?? new DOMRect()
  expect(box.height).toBeGreaterThan(200)
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.bottom).toBeLessThanOrEqual(innerHeight)
  const [host] = hostsOn(card.element)
  for (const y of [box.top + 20, box.bottom - 20]) {
    expect(document.elementFromPoint(box.left + 20, y)).toBe(host)
  }
})

test('saving shows each state, and reaches neither the card nor its list', async () => {
  const { promise, resolve } = Promise.withResolvers<TrackedMark>()
  const actions = recordedActions(() => promise)
  const { first, heard } = twoBadges(actions)
  await movePointer(buttonOn(first))
  await expect.poll(() => isOpen(first)).toBe(true)
  await clickPointer(buttonIn(first, 'Save'))
  expect(buttonIn(first, 'Saving…').ariaDisabled).toBe('true')
  await clickPointer(buttonIn(first, 'Saving…'))
  resolve({ id: 'job', status: 'new' })
  await expect.poll(() => buttonIn(first, 'Saved').ariaDisabled).toBe('true')
  expect(detailsOf(first)?.querySelector('[role=status]')?.textContent).toBe('Tracked: new')
  await clickPointer(buttonIn(first, 'Open in dashboard'))
  expect(actions.calls).toEqual(['save Python Engineer', 'open job'])
  expect(heard).toEqual([])
})

test('where the whole card is a link, neither the badge nor its card follows it', async () => {
  const list = showList([{ id: '1', title: 'Engineer' }])
  const link = document.createElement('a')
  link.href = '#followed'
  link.className = 'card'
  link.dataset.jobId = '1'
  link.style.display = 'block'
  const title = document.createElement('strong')
  title.textContent = 'Engineer'
  link.append(title)
  list.replaceChildren(link)
  const layer = createBadgeLayer(document, recordedActions(), life.signal)
  const [card] = cardsOf(list)
  if (!card) throw new Error('The link is the card')
  layer.paint([entry(card, scoreView(card, someScore(82)))])
  await clickPointer(buttonOn(link))
  const number = detailsOf(link)?.querySelector('.number')
  if (!number) throw new Error('The details are not open')
  await clickPointer(number)
  await clickPointer(buttonIn(link, 'Save'))
  expect(location.hash).toBe('')
  expect(isOpen(link)).toBe(true)
  await clickPointer(title)
  await expect.poll(() => location.hash).toBe('#followed')
  history.replaceState(null, '', location.pathname + location.search)
})

test('a save that fails says why and can be tried again', async () => {
  let attempts = 0
  const actions = recordedActions(async () => {
    attempts += 1
    if (attempts > 1) return { id: 'job', status: 'new' }
    throw new Failure('storage_failed', 'Storage failed', { hint: 'Nothing was changed.' })
  })
  const { first } = twoBadges(actions)
  await movePointer(buttonOn(first))
  await expect.poll(() => isOpen(first)).toBe(true)
  await clickPointer(buttonIn(first, 'Save'))
  const note = () => detailsOf(first)?.querySelector('[role=status]')?.textContent
  await expect.poll(note).toBe('Storage failed. Nothing was changed.')
  await clickPointer(buttonIn(first, 'Save'))
  await expect.poll(note).toBe('Tracked: new')
})

test('the keyboard alone: focus opens, Enter goes in, Escape comes back', async () => {
  const { first, heard, actions } = twoBadges()
  const dismiss = first.querySelector<HTMLElement>('.dismiss')
  dismiss?.focus()
  heard.length = 0
  await userEvent.keyboard('{Tab}')
  heard.length = 0
  const [host] = hostsOn(first)
  expect(document.activeElement).toBe(host)
  expect(isOpen(first)).toBe(true)
  const focused = () => (host ? rootOf(host).activeElement : null)
  expect(focused()).toBe(buttonOn(first))
  expect(buttonOn(first).ariaExpanded).toBe('true')
  await userEvent.keyboard('{Enter}')
  expect(focused()?.textContent).toBe('Save')
  await userEvent.keyboard(' ')
  await expect.poll(() => focused()?.textContent).toBe('Saved')
  await userEvent.keyboard('{Escape}')
  expect(detailsOf(first)).toBeUndefined()
  expect(focused()).toBe(buttonOn(first))
  await userEvent.keyboard(' ')
  expect(isOpen(first)).toBe(true)
  await userEvent.keyboard('{Escape}')
  expect(actions.calls).toEqual(['save Python Engineer'])
  expect(heard).toEqual([])
})

test('tabbing on closes the card it leaves', async () => {
  const { first, second } = twoBadges()
  first.querySelector<HTMLElement>('.dismiss')?.focus()
  await userEvent.keyboard('{Tab}')
  expect(isOpen(first)).toBe(true)
  await userEvent.keyboard('{Tab}{Tab}{Tab}')
  expect(document.activeElement).toBe(second)
  await expect.poll(() => detailsOf(first)).toBeUndefined()
})

test('Escape closes a card that the pointer opened, wherever the focus is', async () => {
  const { first, second } = twoBadges()
  second.focus()
  await movePointer(buttonOn(first))
  await expect.poll(() => isOpen(first)).toBe(true)
  await userEvent.keyboard('{Escape}')
  expect(detailsOf(first)).toBeUndefined()
  expect(document.activeElement).toBe(second)
})

test('a click pins the card open until a click elsewhere', async () => {
  const { first, second } = twoBadges()
  await clickPointer(buttonOn(first))
  await movePointer(FAR_AWAY)
  await wait(400)
  expect(isOpen(first)).toBe(true)
  await clickPointer(second)
  expect(detailsOf(first)).toBeUndefined()
})

test('a new score under an open card redraws it and leaves the focus alone', async () => {
  const { first, paint } = twoBadges()
  first.querySelector<HTMLElement>('.dismiss')?.focus()
  await userEvent.keyboard('{Tab}{Enter}')
  paint(someScore(12), { id: 'job', status: 'interested' })
  expect(isOpen(first)).toBe(true)
  expect(detailsOf(first)?.textContent).toContain('Low match')
  const [host] = hostsOn(first)
  expect(host && rootOf(host).activeElement?.textContent).toBe('Saved')
})

test('the hint opens the dashboard or goes away', async () => {
  const { first, actions } = twoBadges(recordedActions(), { kind: 'hint' })
  await movePointer(buttonOn(first))
  await expect.poll(() => isOpen(first)).toBe(true)
  await clickPointer(buttonIn(first, 'Add your skills'))
  await clickPointer(buttonIn(first, 'Not now'))
  expect(actions.calls).toEqual(['open undefined', 'dismiss'])
  expect(detailsOf(first)).toBeUndefined()
})

test('a card that could not be scored shows no number, says why and can be tried again', async () => {
  const actions = recordedActions()
  const list = showList([{ id: '1', title: 'Python Engineer' }])
  const [card] = cardsOf(list)
  if (!card) throw new Error('showList made one')
  const first = card.element
  const layer = createBadgeLayer(document, actions, life.signal)
  layer.paint([entry(card, { kind: 'failed', posting: card.posting, reason: 'No answer came.' })])
  expect(buttonOn(first).textContent).toBe('')
  expect(buttonOn(first).ariaLabel).toBe('Not scored. No answer came.')
  await movePointer(buttonOn(first))
  await expect.poll(() => isOpen(first)).toBe(true)
  await clickPointer(buttonIn(first, 'Try again'))
  expect(actions.calls).toEqual(['try again'])
})

test.for(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (theme) => {
  document.body.replaceChildren()
  document.body.style.background = theme === 'dark' ? '#1b1f23' : '#fff'
  for (const [index, view] of views().entries()) {
    const host = document.createElement('div')
    document.body.append(host)
    // Open, so that axe can look inside; the rest is what a closed root gets.
    const root = host.attachShadow({ mode: 'open' })
    const face = drawBadge(document, root, createBadgeSheets(), recordedActions(), {
      close: undefined,
    })
    face.show(view, false)
    face.stage.className = `stage ${theme}`
    face.stage.style.top = `${20 + index * 40}px`
    face.button.click()
    await nextFrame()
    const { violations, incomplete } = await axe.run(host)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(incomplete.filter(({ id }) => id !== 'color-contrast')).toEqual([])
    // Measured here, since axe leaves it open for elements that lie over others.
    const contrasts = textContrasts(face.stage)
    expect(contrasts.length).toBeGreaterThan(0)
    expect(contrasts.filter(({ contrast }) => contrast < 4.5)).toEqual([])
    face.closeDetails()
  }
  document.body.removeAttribute('style')
})

/** WCAG 2 contrast of each text inside an element with the first ground behind it. */
function textContrasts(stage: HTMLElement): { text: string; contrast: number }[] {
  return [...stage.querySelectorAll('*')].flatMap((element) => {
    const text = [...element.childNodes].find((node) => node instanceof Text && node.data.trim())
    if (!text || !element.checkVisibility()) return []
    const ink = luminance(getComputedStyle(element).color)
    let at: Element = element
    while (getComputedStyle(at).backgroundColor === 'rgba(0, 0, 0, 0)') {
      if (!at.parentElement) throw new Error(`Nothing is behind "${text.textContent}"`)
      at = at.parentElement
    }
    const ground = luminance(getComputedStyle(at).backgroundColor)
    const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
    return [{ text: text.textContent ?? '', contrast }]
  })
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
    const value = Number(channel) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function views(): BadgeView[] {
  const posting = { job_id: '1', job_title: 'Engineer', flags: [] }
  const tracked = { id: 'job', status: 'applied' } as const
  return [
    { kind: 'score', posting, score: someScore(82), tracked: undefined },
    { kind: 'score', posting, score: someScore(55), tracked },
    { kind: 'score', posting, score: someScore(20), tracked: undefined },
    { kind: 'score', posting, score: someScore(35, 85), tracked: undefined },
    { kind: 'failed', posting, reason: 'No answer came.' },
    { kind: 'hint' },
  ]
}
