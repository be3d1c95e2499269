/**
 * The details card, which stands beside its badge wherever the window has room for it.
 * Each pair of text and ground is at least 4.5 : 1 in both themes.
 */
export const DETAILS_CSS = `
.details {
  --soft: light-dark(#56616a, #b4bdc4); --page: light-dark(#fff, #1d2226); --line: light-dark(#8a949c, #828d95);
  --faint: light-dark(#eef1f3, #30373d); --action: light-dark(#0a66c2, #71b7fb);
  position: fixed; inset: auto; margin: 6px; padding: 12px 12px 0; box-sizing: border-box;
  width: max-content; max-width: min(340px, calc(100vw - 12px)); max-height: calc(100dvh - 12px);
  overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--line); border-radius: 8px; background: var(--page); color: light-dark(#1d2226, #eef1f3);
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
.level.glyph::before { display: inline-block; margin-inline-end: 4px; vertical-align: -1px }
p { margin: 0 0 6px }
.soft, q { color: var(--soft) }
.factor { margin-block-end: 8px }
.line { display: flex; justify-content: space-between; gap: 12px; font-weight: 600 }
.bar { height: 4px; margin-block: 3px; border-radius: 2px; background: var(--faint); overflow: hidden }
.bar i { display: block; height: 100%; background: var(--soft) }
h3 { font: inherit; font-weight: 600; margin: 8px 0 4px }
ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px; margin: 0; padding: 0 }
li { padding: 1px 7px; border: 1px solid var(--line); border-radius: 9px }
li.high { border-color: var(--tint); background: var(--ground); color: var(--tint) }
li.high::before { content: none }
li.gap { border-style: dashed }
.foot { position: sticky; bottom: 0; padding-block: 10px 12px; background: var(--page) }
.actions { display: flex; flex-wrap: wrap; gap: 8px }
.actions button {
  font: inherit; font-weight: 600; min-height: 28px; margin: 0; padding: 3px 12px; border-radius: 14px;
  border: 1px solid var(--action); background: none; color: var(--action); cursor: pointer;
}
.actions button[hidden] { display: none }
.actions button:focus-visible { outline: 2px solid var(--action); outline-offset: 2px }
.actions .main { background: var(--action); color: light-dark(#fff, #10161b) }
.actions button[aria-disabled='true'] { border-color: var(--line); background: var(--faint); color: inherit; cursor: default }
.note { margin: 8px 0 0 }
.note:empty { display: none }
.alarm { color: light-dark(#a4161a, #ffb4ab) }
@media (forced-colors: active) {
  .bar i { forced-color-adjust: none; background: ButtonText }
}
`
