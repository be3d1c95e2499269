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
const STEP_X = 8
const STEP_Y = 4

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

  let best: { spot: Spot; cost: number } | undefined
  for (const column of [end, ...starts, ...columnsBetween(left, right, isRightToLeft)]) {
    for (const top of rows(card, size)) {
      const spot = { left: column, top }
      const cost = covered(spot, size, obstacles)
      if (cost === 0) return spot
      if (!best || cost < best.cost) best = { spot, cost }
    }
  }
  return best?.spot ?? { left: end, top: card.top }
}

function* rows(card: Box, size: Size): Generator<number> {
  const last = card.bottom - EDGE - size.height
  for (let top = card.top + EDGE; top <= last; top += STEP_Y) yield top
}

function* columnsBetween(left: number, right: number, isRightToLeft: boolean): Generator<number> {
  for (let walked = 0; walked <= right - left; walked += STEP_X) {
    yield isRightToLeft ? left + walked : right - walked
  }
}

/** The weighted area, in square pixels, of what a badge at this spot would cover. */
function covered(spot: Spot, size: Size, obstacles: readonly Obstacle[]): number {
  let cost = 0
  for (const box of obstacles) {
    const width =
      Math.min(spot.left + size.width + GAP, box.right) - Math.max(spot.left - GAP, box.left)
    const height =
      Math.min(spot.top + size.height + GAP, box.bottom) - Math.max(spot.top - GAP, box.top)
    if (width > 0 && height > 0) cost += width * height * box.weight
  }
  return cost
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
