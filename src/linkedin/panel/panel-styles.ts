/**
 * The panel beside the open posting, over the sheets of badge and details. The host stands above the
 * posting's own parts and below LinkedIn's dialogs.
 */
export const PANEL_CSS = `
:host { z-index: 60 !important; top: 0 !important; left: 0 !important }
.handle { position: fixed; box-shadow: 0 1px 6px rgb(0 0 0 / .3) }
.panel.details {
  position: fixed; margin: 0; max-width: none; position-anchor: none; position-area: none; position-try-fallbacks: none;
  padding-block-start: 0;
}
.panel[hidden], .handle[hidden] { display: none }
.top {
  position: sticky; top: 0; z-index: 1; display: flex; align-items: center; justify-content: space-between; gap: 8px;
  margin-inline: -12px; padding: 6px 6px 4px 12px; background: var(--page); font-weight: 600;
}
.plain, .quote {
  font: inherit; min-height: 24px; margin: 0; padding: 0 6px; border: 0; border-radius: 4px; background: none; color: var(--action);
  cursor: pointer; text-align: start;
}
.plain:hover, .quote:hover { background: var(--faint) }
.quote { padding: 0 2px; text-decoration: underline dotted }
.quote q { color: inherit }
.panel :is(.plain, .quote, select, textarea):focus-visible { outline: 2px solid var(--action); outline-offset: 1px }
.standing { border-block: 1px solid var(--line); margin-block: 6px; padding-block: 2px 8px }
.standing[hidden], .standing [hidden] { display: none }
label { display: flex; align-items: baseline; gap: 8px; margin-block: 8px 4px; font-weight: 600 }
select, textarea {
  font: inherit; box-sizing: border-box; border: 1px solid var(--line); border-radius: 4px; padding: 3px 6px; background: var(--page); color: inherit;
}
select { flex: 1; min-height: 28px }
textarea { width: 100%; min-height: 52px; resize: vertical; display: block }
.past { display: block }
.past li { border: 0; padding: 0 }
.mark {
  position: fixed; pointer-events: none; border-radius: 3px; outline: 3px solid light-dark(#0a66c2, #71b7fb); outline-offset: 2px;
  animation: fade 3s forwards;
}
@keyframes fade { 70% { opacity: 1 } to { opacity: 0 } }
`
