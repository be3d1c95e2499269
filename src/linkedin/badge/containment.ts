/**
 * Events that would leave the shadow root and set off the card's own click and keyboard
 * handlers, or LinkedIn's shortcuts.
 */
const LEAVING = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
] as const

/** Keeps what happens inside from bubbling out to the page. Listeners go with the root. */
export function keepEventsInside(root: ShadowRoot): void {
  for (const type of LEAVING) root.addEventListener(type, stop)
}

function stop(event: Event): void {
  event.stopPropagation()
}
