import type { Card } from '../layouts/layout.ts'
import { type Badge, createBadge } from './badge.ts'
import { markOf, NUMBERS_AND_LINKS } from './card-mark.ts'
import type { OneOpen } from './details-card.ts'
import { needsFlow } from './flow.ts'
import { measureCard } from './measure.ts'
import { findSpot } from './placement.ts'
import { createBadgeSheets } from './styles.ts'
import { type Theme, themeBehind } from './theme.ts'
import { type BadgeActions, type BadgeView, isSameView } from './view.ts'

export interface BadgeEntry {
  readonly card: Card
  /** What `markOf` said of the card when it was read. */
  readonly mark: string | undefined
  readonly view: BadgeView
}

/** Every badge of one document. */
export interface BadgeLayer {
  /** Takes badges off cards that left or that now show another posting. Call at every reading. */
  keep(cards: readonly Card[]): void
  /** Shows these badges and no others; a card that no longer shows what was read is passed over. */
  paint(entries: readonly BadgeEntry[]): void
  clear(): void
}

/** A page that keeps taking a badge away has its way. */
const MOST_REPAIRS = 8

interface Placed {
  readonly badge: Badge
  card: Card
  mark: string | undefined
  /** Undefined while the badge waits for the score of another posting. */
  view: BadgeView | undefined
  /** The card's look when its badge was placed: size in CSS pixels, and what the reader saw. */
  width: number
  height: number
  face: string
  repairs: number
}

/** @param signal aborted when the extension is gone; badges turn into marks that say so, and nothing watches them */
export function createBadgeLayer(
  document: Document,
  actions: BadgeActions,
  signal: AbortSignal,
): BadgeLayer {
  const sheets = createBadgeSheets()
  const oneOpen: OneOpen = { close: undefined }
  const placed = new Map<Element, Placed>()

  /** Hides a badge in the same turn in which its node is given to another posting. */
  const guard = new MutationObserver(() => {
    for (const item of placed.values()) {
      if (item.view && markOf(item.card) !== item.mark) hide(item)
    }
  })
  const resizes = new ResizeObserver((changes) => {
    const moved = changes.flatMap(({ target }) => {
      const item = placed.get(target)
      return item?.view && hasNewSize(item) ? [item] : []
    })
    place(moved)
  })

  /** Watches while there is a badge to watch over; calling it again changes nothing. */
  function watchOver(): void {
    if (placed.size === 0) guard.disconnect()
    else
      guard.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: NUMBERS_AND_LINKS,
      })
  }

  function hide(item: Placed): void {
    item.view = undefined
    item.badge.wait()
  }

  function drop(element: Element): void {
    const item = placed.get(element)
    if (!item) return
    placed.delete(element)
    resizes.unobserve(element)
    item.badge.closeDetails()
    item.badge.host.remove()
  }

  function add(card: Card, mark: string | undefined): Placed {
    const badge = createBadge(document, sheets, actions, oneOpen)
    const item = { badge, card, mark, view: undefined, width: 0, height: 0, face: '', repairs: 0 }
    placed.set(card.element, item)
    return item
  }

  /** Measures everything first and writes after, so that the page is laid out once. */
  function place(items: readonly Placed[]): void {
    const measured = items.map((item) => ({
      item,
      ...measureCard(item.card),
      ...item.badge.measure(),
    }))
    for (const { item, box, obstacles, isRightToLeft, size, origin } of measured) {
      item.badge.moveTo(findSpot(box, obstacles, size, isRightToLeft), origin)
      item.badge.coverCard(box, origin)
      item.width = box.right - box.left
      item.height = box.bottom - box.top
      item.face = faceOf(item.card)
    }
  }

  function attach(items: readonly Placed[]): void {
    const known = new Map<Element, boolean>()
    const before = items.map(({ card, badge }) => {
      if (needsFlow(card.element, known)) badge.stayInFlow()
      return card.element.getBoundingClientRect()
    })
    for (const { card, badge } of items) card.element.append(badge.host)
    for (const [index, { card, badge }] of items.entries()) {
      const was = before[index]
      const is = card.element.getBoundingClientRect()
      // The page styles its cards' last child: ours must not be it.
      if (was && (was.width !== is.width || was.height !== is.height)) {
        card.element.insertBefore(badge.host, badge.host.previousSibling)
      }
    }
    for (const { card } of items) resizes.observe(card.element)
  }

  function clear(): void {
    for (const element of placed.keys()) drop(element)
  }

  signal.addEventListener('abort', () => {
    guard.disconnect()
    resizes.disconnect()
    for (const [element, item] of placed) {
      // A score could soon stand on another posting's card: nobody would take it off.
      if (item.view) item.badge.retire()
      else drop(element)
    }
    placed.clear()
  })

  return {
    clear,
    keep(cards) {
      const shown = new Map(cards.map((card) => [card.element as Element, card])) // looked up by any element
      for (const [element, item] of placed) {
        const card = shown.get(element)
        if (!card) drop(element)
        else if (card.key !== item.card.key) hide(item)
      }
      watchOver()
    },
    paint(entries) {
      if (signal.aborted) return
      const themes = new Map<Element, Theme>()
      const right = entries
        .filter(({ card, mark }) => mark !== undefined && markOf(card) === mark)
        .map((entry) => ({ ...entry, theme: themeBehind(entry.card.element, themes) }))
      const painted = new Set<Element>()
      const toAttach: Placed[] = []
      const toPlace: Placed[] = []
      for (const { card, mark, view, theme } of right) {
        const item = placed.get(card.element) ?? add(card, mark)
        painted.add(card.element)
        const isSamePosting = item.view !== undefined && item.card.key === card.key
        const isDrawn = isSamePosting && item.view !== undefined && isSameView(item.view, view)
        const isLost = item.badge.host.parentNode !== card.element
        item.card = card
        item.mark = mark
        item.view = view
        item.badge.setTheme(theme)
        if (!isDrawn) item.badge.show(view, isSamePosting)
        if (isLost && item.repairs <= MOST_REPAIRS) {
          item.repairs += 1
          item.badge.closeDetails()
          toAttach.push(item)
          toPlace.push(item)
        } else if (!isLost && (!isDrawn || item.face !== faceOf(card))) toPlace.push(item)
      }
      for (const element of placed.keys()) if (!painted.has(element)) drop(element)
      attach(toAttach)
      place(toPlace)
      watchOver()
    },
  }
}

/** What can change on a card without changing its size, and may then stand where the badge is. */
function faceOf({ posting }: Card): string {
  const { job_title, company_name, location, salary, flags } = posting
  return [job_title, company_name, location, salary?.text, ...flags].join('\n')
}

function hasNewSize({ card, width, height }: Placed): boolean {
  const box = card.element.getBoundingClientRect()
  return Math.abs(box.width - width) > 0.5 || Math.abs(box.height - height) > 0.5
}
