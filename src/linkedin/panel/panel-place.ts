import type { Box, Size, Spot } from '../badge/placement.ts'

const GAP = 8
/** LinkedIn's bar at the top of the window lies over everything under it. */
const BAR = 60
/** Of a pane that is hardly to be seen nothing is shown. */
const LEAST_SEEN: Size = { width: 160, height: 80 }

/** Where a panel lies, in CSS pixels of the viewport; beside the pane where the window has room, else over its end edge. */
export interface PanelPlace extends Spot {
  /** The room down to the window's end. */
  readonly height: number
}

/**
 * @param pane the open posting
 * @param window the viewport
 * @param size of what is placed
 * @param middle puts it half way down the pane, where a posting has neither title nor buttons
 * @returns undefined while too little of the pane is in the window
 */
export function placeAt(
  pane: Box,
  window: Size,
  size: Size,
  middle: boolean,
): PanelPlace | undefined {
  const top = Math.max(pane.top, BAR)
  const bottom = Math.min(pane.bottom, window.height)
  const seen = Math.min(pane.right, window.width) - Math.max(pane.left, 0)
  if (bottom - top < LEAST_SEEN.height || seen < LEAST_SEEN.width) return undefined
  const hasRoom = window.width - pane.right >= size.width + 2 * GAP
  const left = hasRoom ? pane.right + GAP : Math.min(pane.right, window.width) - size.width - GAP
  const down = middle ? (top + bottom - size.height) / 2 : top + GAP
  return { left: Math.max(GAP, left), top: Math.round(down), height: window.height - down - GAP }
}
