/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Something on the card that a badge must not cover, the more so the greater its weight. */
export interface Obstacle extends Box {
  readonly weight: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Spot {
  readonly left: number
  readonly top: number
}

/** Space kept to the card's edge, and between badge and anything else. */
const EDGE = 6
const GAP = 3
const STEP = 8

/**
 * The place on a card where a badge covers nothing: down the end edge (beside the text, under the
 * dismiss button), then down the start edge (under the logo), then anywhere. Where the card is full,
 * the place that covers least.
 * @param isRightToLeft which edge text ends at
 */
export function findSpot(
  card: Box,
  obstacles: readonly Obstacle[],
  size: Size,
  isRightToLeft: boolean,
): Spot {
  const left = Math.min(card.left + EDGE, card.right - size.width)
  const right = Math.max(card.right - EDGE - size.width, card.left)
  const [start, end] = isRightToLeft ? [right, left] : [left, right]
  // A card's content starts at its padding: a badge there lines up with the logo above it.
  const content = isRightToLeft
    ? Math.max(...obstacles.map((box) => box.right)) - size.width
    : Math.min(...obstacles.map((box) => box.left))
  const starts = Number.isFinite(content) ? [within(content, left, right), start] : [start]

  for (const column of [end, ...starts]) {
    const top = freeTop(card, column, size, obstacles)
    if (top !== undefined) return { left: column, top }
  }
  let best = { left: end, top: card.top }
  let least = Number.POSITIVE_INFINITY
  for (let walked = 0; walked <= right - left; walked += STEP) {
    const column = isRightToLeft ? left + walked : right - walked
    const free = freeTop(card, column, size, obstacles)
    if (free !== undefined) return { left: column, top: free }
    for (let top = card.top + EDGE; top <= lastTop(card, size); top += STEP) {
      const cost = covered(column, top, size, obstacles)
      if (cost < least) {
        least = cost
        best = { left: column, top }
      }
    }
  }
  return best
}

/** The highest free place in a column, found by stepping under whatever is in the way. */
function freeTop(
  card: Box,
  left: number,
  { width, height }: Size,
  obstacles: readonly Obstacle[],
): number | undefined {
  const inColumn = obstacles.filter(
    (box) => box.left < left + width + GAP && box.right > left - GAP,
  )
  let top = card.top + EDGE
  while (top <= lastTop(card, { width, height })) {
    const blocking = inColumn.filter(
      (box) => box.top < top + height + GAP && box.bottom > top - GAP,
    )
    if (blocking.length === 0) return top
    top = Math.max(...blocking.map((box) => box.bottom)) + GAP
  }
  return undefined
}

function lastTop(card: Box, size: Size): number {
  return card.bottom - EDGE - size.height
}

/** The weighted area, in square pixels, of what a badge at this place would cover. */
function covered(left: number, top: number, size: Size, obstacles: readonly Obstacle[]): number {
  let cost = 0
  for (const box of obstacles) {
    const width = Math.min(left + size.width, box.right) - Math.max(left, box.left)
    const height = Math.min(top + size.height, box.bottom) - Math.max(top, box.top)
    if (width > 0 && height > 0) cost += width * height * box.weight
  }
  return cost
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
