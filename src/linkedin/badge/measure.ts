import type { Card } from '../layouts/layout.ts'
import type { Box, Obstacle } from './placement.ts'

/** How bad it is to cover the title or something to click, next to covering other text. */
const PRECIOUS = 100
const PLAIN = 1
/** A link or button this much of the card is the card itself, made clickable. */
const WHOLE_CARD = 0.6

const CLICKABLE = 'button, input, select, summary, [role="button"], [role="menuitem"]'
const PICTURES = 'img, svg, figure, video, canvas'

/** Where a card is, and where on it something is shown. Reads layout; writes nothing. */
export function measureCard(card: Card): {
  box: Box
  obstacles: Obstacle[]
  isRightToLeft: boolean
} {
  const { element, titleElement } = card
  const box = element.getBoundingClientRect()
  const obstacles: Obstacle[] = []
  const add = (other: Box, weight: number) => {
    const part = intersection(other, box)
    if (part) obstacles.push({ ...part, weight })
  }
  for (const clickable of element.querySelectorAll(CLICKABLE)) {
    const rect = clickable.getBoundingClientRect()
    if (area(rect) < WHOLE_CARD * area(box)) add(rect, PRECIOUS)
  }
  for (const picture of element.querySelectorAll(PICTURES)) {
    add(picture.getBoundingClientRect(), PLAIN)
  }
  const hasOwnTitle = titleElement !== element
  for (const text of textsOf(element)) {
    const isTitle = hasOwnTitle && titleElement.contains(text)
    for (const rect of textRects(text)) add(rect, isTitle ? PRECIOUS : PLAIN)
  }
  return { box, obstacles, isRightToLeft: getComputedStyle(element).direction === 'rtl' }
}

function* textsOf(element: HTMLElement): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // SHOW_TEXT gives text nodes only.
    const text = node as Text
    if (text.data.trim() !== '') yield text
  }
}

/** The lines of a text as they are seen: one cut off by its element, as for screen readers, is not. */
function* textRects(text: Text): Generator<Box> {
  const parent = text.parentElement
  if (!parent) return
  const shown = parent.getBoundingClientRect()
  if (area(shown) <= 4) return
  const range = text.ownerDocument.createRange()
  range.selectNodeContents(text)
  for (const rect of range.getClientRects()) {
    const part = intersection(rect, shown)
    if (part) yield part
  }
}

function intersection(one: Box, other: Box): Box | undefined {
  const left = Math.max(one.left, other.left)
  const top = Math.max(one.top, other.top)
  const right = Math.min(one.right, other.right)
  const bottom = Math.min(one.bottom, other.bottom)
  return left < right && top < bottom ? { left, top, right, bottom } : undefined
}

function area(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top)
}
