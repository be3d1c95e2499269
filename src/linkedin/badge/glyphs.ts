import type { RankingLevel } from '#core/domain/score.ts'

/** `open`: the range of a provisional score reaches over more than one level. */
export type BadgeLevel = RankingLevel | 'open'
export type Glyph = BadgeLevel | 'tracked' | 'failed' | 'hint'

/**
 * Each level has a shape of its own, so that it is told without colour: up, level, down, and hollow
 * while it is not settled. Drawn in a box of 12 by 12.
 */
const PATHS: Readonly<Record<Glyph, string>> = {
  high: 'M6 1 11.5 10.5H.5Z',
  medium: 'M6 .5 11.5 6 6 11.5.5 6Z',
  low: 'M6 11 .5 1.5h11ZM6 7.4 8.4 3.2H3.6Z',
  open: 'M6 .5 11.5 6 6 11.5.5 6ZM6 2.9 2.9 6 6 9.1 9.1 6Z',
  tracked: 'M2 .5h8v11L6 8.6 2 11.5Z',
  failed: 'M1.5 5h9v2h-9Z',
  hint: 'M5 1h2v4h4v2H7v4H5V7H1V5h4Z',
}

const SVG = 'http://www.w3.org/2000/svg'

/** A drawing for the eyes only; the name that goes with it is in the text beside it. */
export function drawGlyph(document: Document, glyph: Glyph): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 12 12')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', 'glyph')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[glyph])
  path.setAttribute('fill-rule', 'evenodd')
  svg.append(path)
  return svg
}
