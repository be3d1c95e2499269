import { DETAILS_CSS } from './details-styles.ts'

/**
 * What every badge needs, and no more: each has a root of its own that the browser styles apart.
 * `!important` on the host outranks the page's rules. Each level has a shape of its own, so that it is
 * told without colour: up, diamond, hollow down, and a hollow diamond while it is not settled.
 */
const BADGE_CSS = `
:host {
  all: initial !important;
  position: absolute !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 3 !important;
}
.stage {
  position: absolute; width: max-content; color-scheme: light;
  font: 12px/1.35 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
}
.veil {
  position: absolute; box-sizing: border-box; color-scheme: light; pointer-events: none;
  font: 12px/1.35 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
}
.dim { background: light-dark(rgb(255 255 255 / .62), rgb(29 34 38 / .62)) }
.hide {
  display: flex; align-items: center; justify-content: center; gap: 4px; padding: 4px 48px 4px 8px; pointer-events: auto;
  background: light-dark(#fff, #1d2226); color: light-dark(#56616a, #b4bdc4);
}
.hide button {
  font: inherit; font-weight: 600; min-height: 24px; margin: 0; padding: 0 6px; border: 0; border-radius: 4px; background: none;
  color: light-dark(#0a66c2, #71b7fb); text-decoration: underline; cursor: pointer;
}
.hide button:focus-visible { outline: 2px solid currentColor }
.dark { color-scheme: dark }
.waiting { visibility: hidden }
.badge {
  anchor-name: --badge;
  display: flex; align-items: center; gap: 4px; min-height: 24px; min-width: 24px; margin: 0; padding: 2px 7px;
  box-sizing: border-box; border: 1px solid var(--tint); border-radius: 12px; font: inherit; font-weight: 600;
  font-variant-numeric: tabular-nums; background: var(--ground); color: var(--tint); white-space: nowrap; cursor: pointer;
}
.badge:hover { box-shadow: 0 0 0 1px var(--tint) }
.badge:focus-visible { outline: 2px solid light-dark(#0a66c2, #71b7fb); outline-offset: 2px }
.provisional { border-style: dashed }
.provisional .written::before { content: '~ ' / '' }
.dealbreaker .written { text-decoration: line-through }
.flagged .written::after { content: ' !' / '' }
.failed { border-style: dotted }
.stale { font-size: 14px; padding: 0 4px; justify-content: center; cursor: default; border-color: transparent }
.high, .medium, .low, .open, .failed, .hint, .stale {
  --ground: light-dark(#edf0f2, #30363c); --tint: light-dark(#4b545b, #d0d6db);
}
.high { --tint: light-dark(#0a5c36, #9be7bd); --ground: light-dark(#e0f3e8, #12382a) }
.medium { --tint: light-dark(#6a4800, #ffdc8a); --ground: light-dark(#fdf0cf, #3d2f08) }
.open, .hint { --tint: light-dark(#1d4f91, #a9d0ff); --ground: light-dark(#fff, #1d2226) }
.glyph::before, .tracked::after { content: '' / ''; flex: none; width: 10px; height: 10px; background: currentColor }
.high::before { clip-path: polygon(50% 4%, 100% 96%, 0 96%) }
.medium::before { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%) }
.low::before { clip-path: polygon(evenodd, 50% 96%, 0 4%, 100% 4%, 50% 96%, 50% 62%, 74% 22%, 26% 22%, 50% 62%) }
.open::before { clip-path: polygon(evenodd, 50% 0, 100% 50%, 50% 100%, 0 50%, 50% 0, 50% 24%, 24% 50%, 50% 76%, 76% 50%, 50% 24%) }
.failed::before { clip-path: inset(40% 0) }
/* No drawing of ours: an arrow around is a letter. */
.stale.glyph::before { content: '\\21bb' / ''; width: auto; height: auto; background: none }
.hint::before { clip-path: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%) }
.tracked::after { clip-path: polygon(14% 0, 86% 0, 86% 100%, 50% 74%, 14% 100%) }
@media (forced-colors: active) {
  .badge { border-color: ButtonBorder }
  .glyph::before, .tracked::after { forced-color-adjust: none; background: ButtonText }
}
`

/** Without a positioned ancestor inside its scroller, only a badge in the flow scrolls along. */
const IN_FLOW_CSS = ':host { position: relative !important; float: left !important }'

/** One stylesheet each for all badges of a document: no style element stands in the page. */
export interface BadgeSheets {
  readonly badge: CSSStyleSheet
  /** Adopted after `badge` where the host must stay in the flow. */
  readonly inFlow: CSSStyleSheet
  /** Adopted when a details card is first opened. */
  readonly details: CSSStyleSheet
}

export function createBadgeSheets(): BadgeSheets {
  return { badge: sheetOf(BADGE_CSS), inFlow: sheetOf(IN_FLOW_CSS), details: sheetOf(DETAILS_CSS) }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
