/**
 * The one stylesheet of every badge, adopted by its shadow root: no style element, class or
 * attribute of it stands in the page. `!important` on the host outranks the page's own rules.
 * Colours: each pair of text and ground is at least 4.5 : 1 in both themes.
 */
const BADGE = `
:host {
  all: initial !important;
  position: absolute !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 3 !important;
}
.stage {
  --ink: #1d2226; --soft: #56616a; --ground: #fff; --line: #8a949c; --faint: #eef1f3;
  --high: #0a5c36; --high-ground: #e0f3e8;
  --medium: #6a4800; --medium-ground: #fdf0cf;
  --low: #4b545b; --low-ground: #edf0f2;
  --open: #1d4f91; --open-ground: #fff;
  --action: #0a66c2; --action-ink: #fff; --focus: #0a66c2; --alarm: #a4161a;
  position: absolute; width: max-content; color-scheme: light;
  font: 12px/1.35 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; color: var(--ink);
}
.stage.dark {
  --ink: #eef1f3; --soft: #b4bdc4; --ground: #1d2226; --line: #828d95; --faint: #30373d;
  --high: #9be7bd; --high-ground: #12382a;
  --medium: #ffdc8a; --medium-ground: #3d2f08;
  --low: #d0d6db; --low-ground: #30363c;
  --open: #a9d0ff; --open-ground: #1d2226;
  --action: #71b7fb; --action-ink: #10161b; --focus: #71b7fb; --alarm: #ffb4ab;
  color-scheme: dark;
}
.stage.waiting { visibility: hidden }
.high { --tint: var(--high); --tint-ground: var(--high-ground) }
.medium { --tint: var(--medium); --tint-ground: var(--medium-ground) }
.low, .failed { --tint: var(--low); --tint-ground: var(--low-ground) }
.open, .hint { --tint: var(--open); --tint-ground: var(--open-ground) }
button { font: inherit; color: inherit; cursor: pointer; margin: 0 }
button:focus-visible, .details:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
.badge {
  anchor-name: --badge;
  display: flex; align-items: center; gap: 4px; min-height: 24px; min-width: 24px; padding: 2px 7px;
  box-sizing: border-box; border: 1px solid var(--tint); border-radius: 12px;
  background: var(--tint-ground); color: var(--tint); white-space: nowrap;
  font-weight: 600; font-variant-numeric: tabular-nums;
}
.badge.provisional { border-style: dashed; padding-inline: 5px }
.provisional .written::before { content: '~ ' / '' }
.badge.failed { border-style: dotted; font-weight: 400 }
.badge:hover { box-shadow: 0 0 0 1px var(--tint) }
.glyph { width: 10px; height: 10px; flex: none; fill: currentColor }
.details {
  position: fixed; inset: auto; margin: 6px; padding: 12px 12px 0; box-sizing: border-box;
  width: max-content; max-width: min(340px, calc(100vw - 12px)); max-height: calc(100dvh - 12px);
  overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--line); border-radius: 8px; background: var(--ground); color: var(--ink);
  box-shadow: 0 4px 18px rgb(0 0 0 / .28); white-space: normal; overflow-wrap: anywhere;
  text-align: start; cursor: default;
  position-anchor: --badge; position-area: right span-all;
  position-try-fallbacks: left span-all, --below, --above, --over;
}
@position-try --below { position-area: bottom span-all }
@position-try --above { position-area: top span-all }
@position-try --over { position-area: none; inset: 6px; margin: auto }
.head { display: flex; align-items: baseline; gap: 6px; color: var(--tint); margin-block-end: 4px }
.number { font-size: 22px; font-weight: 700; font-variant-numeric: tabular-nums }
.level { font-weight: 600 }
.level .glyph { margin-inline-end: 4px; vertical-align: -1px }
p { margin: 0 0 6px }
.soft, q { color: var(--soft) }
.factor { margin-block-end: 8px }
.line { display: flex; justify-content: space-between; gap: 12px; font-weight: 600 }
.bar { height: 4px; margin-block: 3px; border-radius: 2px; background: var(--faint); overflow: hidden }
.bar i { display: block; height: 100%; background: var(--soft) }
h3 { font: inherit; font-weight: 600; margin: 8px 0 4px }
ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px; margin: 0; padding: 0 }
li { padding: 1px 7px; border: 1px solid var(--line); border-radius: 9px }
li.matched { border-color: var(--high); background: var(--high-ground); color: var(--high) }
li.gap { border-style: dashed }
.foot { position: sticky; bottom: 0; padding-block: 10px 12px; background: var(--ground) }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.actions button {
  min-height: 28px; padding: 3px 12px; border-radius: 14px; border: 1px solid var(--action);
  background: none; color: var(--action); font-weight: 600;
}
.actions .main { background: var(--action); color: var(--action-ink) }
.actions button[aria-disabled='true'] { border-color: var(--line); background: var(--faint); color: var(--ink); cursor: default }
.note { margin: 8px 0 0 }
.note:empty { display: none }
.alarm { color: var(--alarm) }
@media (forced-colors: active) {
  .badge, .details, li, .actions button { border-color: ButtonBorder }
  .glyph { fill: ButtonText }
  .bar i { background: ButtonText; forced-color-adjust: none }
}
`

/** Without a positioned ancestor inside its scroller, only a badge in the flow scrolls along. */
const IN_FLOW = ':host { position: relative !important; float: left !important }'

export interface BadgeSheets {
  readonly badge: CSSStyleSheet
  /** Adopted after `badge` where the host must stay in the flow. */
  readonly inFlow: CSSStyleSheet
}

/** The badges' stylesheets, made once for a document and shared by all of its badges. */
export function createBadgeSheets(): BadgeSheets {
  return { badge: sheetOf(BADGE), inFlow: sheetOf(IN_FLOW) }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
