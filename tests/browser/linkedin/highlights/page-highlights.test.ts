import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Score } from '#core/domain/score.ts'
import { createPageHighlights, type PageHighlights } from '#linkedin/page-highlights.ts'
import { someScore } from '../badge-page.ts'

const TEXT = 'We use Python and Kubernetes. German is needed.'

let life: AbortController
let highlights: PageHighlights

beforeEach(() => {
  life = new AbortController()
  highlights = createPageHighlights(
    document,
    () => crypto.randomUUID().replaceAll('-', ''),
    life.signal,
  )
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
  document.adoptedStyleSheets = []
})

function describe(): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML = '<p>We use Py<b>thon</b> and Kubernetes.</p><p>German is needed.</p>'
  document.body.append(element)
  return element
}

function scored(): Score {
  const quote = (text: string) => {
    const start = TEXT.indexOf(text)
    return { text, field: 'description', start, end: start + text.length } as const
  }
  const none = { points: 0, max: 20, evidence: [] }
  return someScore(20, 20, {
    breakdown: {
      skills: { points: 1, max: 2, evidence: [quote('Python')] },
      role: none,
      experience: none,
    },
    dealbreakers: [{ reason: 'asks for German', evidence: { ...quote('German') } }],
  })
}

/** What is marked, by the order of the kinds, as text. */
const marked = () =>
  [...CSS.highlights.values()].map((highlight) =>
    [...highlight].map((range) => (range instanceof Range ? range.toString() : '')).join('+'),
  )
const ALL = ['Py+thon', 'Kubernetes', 'German']
const press = () => userEvent.keyboard('{Alt>}{Shift>}h{/Shift}{/Alt}')

/** The text with a new line between its paragraphs, as the reader gives it. */
const open = (element: HTMLElement) => ({
  element,
  text: TEXT.replace('. ', '.\n'),
  score: scored(),
})

test('nothing is marked and no key is heard before the user asks for it', async () => {
  highlights.follow(open(describe()))
  await press()
  expect(CSS.highlights.size).toBe(0)
  expect(document.adoptedStyleSheets).toHaveLength(0)
})

test('matched, missing and dealbreaker words are marked where they stand, without a change of the page', () => {
  const element = describe()
  const before = document.documentElement.outerHTML
  highlights.setOn(true)
  highlights.follow(open(element))
  expect(marked()).toEqual(ALL)
  expect(document.documentElement.outerHTML).toBe(before)
  const [name] = CSS.highlights.keys()
  const { backgroundColor } = getComputedStyle(element, `::highlight(${name})`)
  expect(backgroundColor).toBe('rgb(197, 235, 211)')
})

test('the key hides and shows them, and the sheet of their looks comes and goes with them', async () => {
  const own = new CSSStyleSheet()
  document.adoptedStyleSheets = [own]
  highlights.setOn(true)
  highlights.follow(open(describe()))
  expect(document.adoptedStyleSheets).toHaveLength(2)
  await press()
  expect(CSS.highlights.size).toBe(0)
  expect(document.adoptedStyleSheets).toEqual([own])
  await press()
  expect(marked()).toEqual(ALL)
})

test('names are made anew for each document and say nothing', () => {
  highlights.setOn(true)
  highlights.follow(open(describe()))
  for (const name of CSS.highlights.keys()) expect(name).toMatch(/^m[0-9a-f]{32}$/)
  expect(new Set(CSS.highlights.keys()).size).toBe(3)
})

test('on a dark page they are dark', () => {
  const element = describe()
  element.style.background = '#1b1f23'
  highlights.setOn(true)
  highlights.follow(open(element))
  const [name] = CSS.highlights.keys()
  expect(getComputedStyle(element, `::highlight(${name})`).backgroundColor).toBe('rgb(18, 72, 47)')
})

test('a page that shows another text has nothing marked', () => {
  const element = describe()
  highlights.setOn(true)
  highlights.follow(open(element))
  element.replaceChildren('We use Perl.')
  highlights.follow(open(element))
  expect(CSS.highlights.size).toBe(0)
})

test('switched off, or with the extension gone, nothing stays', () => {
  highlights.setOn(true)
  highlights.follow(open(describe()))
  highlights.setOn(false)
  expect([CSS.highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0])
  highlights.setOn(true)
  expect(marked()).toEqual(ALL)
  life.abort()
  expect([CSS.highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0])
})
