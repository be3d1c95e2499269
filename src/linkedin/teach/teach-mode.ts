import type { TaughtTitle } from '#core/domain/page-settings.ts'
import { build } from '../badge/element.ts'
import { type CardPlace, cardPlaces } from '../page-cards.ts'
import { readCard } from '../read-card.ts'
import { type Line, linesOf } from '../text/lines.ts'
import { TEACH_CSS } from './teach-styles.ts'
import { texts } from './texts.ts'
import { titlePath } from './title-path.ts'

/** How long the last word stays, in milliseconds. */
const LAST_WORD_MS = 4_000

/** A press is more than its click; none of it may reach the page while a title is asked for. */
const PRESSES = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'auxclick',
  'dblclick',
] as const

export interface TeachPorts {
  readonly document: Document
  /** Keeps a lesson. Rejects with what is told to the user. */
  readonly teach: (lesson: TaughtTitle) => Promise<unknown>
  /** Ends it, as Escape does. */
  readonly signal: AbortSignal
  readonly now: () => Date
}

interface Pointed {
  readonly place: CardPlace
  readonly line: Line
  readonly box: DOMRect
}

/**
 * Asks the user to click the title of one card, and learns from it where titles stand. That click is the only one that is
 * ever kept from the page. Escape leaves.
 * @returns false when there is no card to teach on
 */
export function startTeaching({ document, teach, signal, now }: TeachPorts): boolean {
  const view = document.defaultView
  if (!view || signal.aborted || cardPlaces(document).length === 0) return false
  const life = new AbortController()
  const until = { capture: true, signal: life.signal }
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(TEACH_CSS)
  root.adoptedStyleSheets = [sheet]
  const word = build(document, 'div', 'word')
  word.role = 'status'
  const frame = build(document, 'div', 'frame')
  frame.hidden = true
  root.append(word, frame)
  document.body.append(host)
  // Said after it is there, so that a screen reader tells it.
  word.textContent = texts.click

  const end = () => {
    life.abort()
    host.remove()
  }
  const leave = (lastWord: string) => {
    life.abort()
    frame.remove()
    word.textContent = lastWord
    setTimeout(() => host.remove(), LAST_WORD_MS)
  }

  const show = (pointed: Pointed | undefined) => {
    frame.style.display = pointed ? 'block' : 'none'
    if (!pointed) return
    const { left, top, width, height } = pointed.box
    Object.assign(frame.style, {
      left: `${left - 4}px`,
      top: `${top - 3}px`,
      width: `${width + 8}px`,
      height: `${height + 6}px`,
    })
  }

  const learn = async ({ place, line }: Pointed) => {
    const known = readCard(place.element, place.markup, place.layout, 'result', now())
    if (known?.titleElement === line.element) return leave(texts.known)
    if (known?.sureness.title?.from === 'hook') return leave(texts.named)
    const cards = cardPlaces(document).filter(({ layout }) => layout === place.layout)
    const found = titlePath(place, line, cards)
    if (!found) return leave(texts.noPath)
    life.abort()
    try {
      await teach({ layout: place.layout, path: found.path })
      leave(texts.learned(found.titles, cards.length))
    } catch {
      leave(texts.notKept)
    }
  }

  const keep = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of PRESSES) view.addEventListener(type, keep, { ...until, passive: false })
  view.addEventListener(
    'click',
    (event) => {
      keep(event)
      const pointed = pointedAt(document, event.clientX, event.clientY)
      if (pointed) void learn(pointed)
      else word.textContent = texts.noTitle
    },
    until,
  )
  view.addEventListener(
    'pointermove',
    (event) => show(pointedAt(document, event.clientX, event.clientY)),
    until,
  )
  view.addEventListener('scroll', () => show(undefined), until)
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      keep(event)
      end()
    },
    until,
  )
  signal.addEventListener('abort', end, { once: true })
  return true
}

/** The text of a card at a point of the viewport; what a page lays over its cards does not hide it. */
function pointedAt(document: Document, x: number, y: number): Pointed | undefined {
  const place = cardPlaces(document).find(({ element }) =>
    isIn(element.getBoundingClientRect(), x, y),
  )
  if (!place) return undefined
  const range = document.createRange()
  for (const line of linesOf(place.element)) {
    if (line.control) continue
    range.selectNodeContents(line.element)
    const box = [...range.getClientRects()].find((rect) => isIn(rect, x, y))
    if (box) return { place, line, box }
  }
  return undefined
}

function isIn({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
