/**
 * Events that would leave the shadow root and set off the card's own click, hover and keyboard
 * handlers, or LinkedIn's shortcuts.
 */
const LEAVING = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'pointerdown',
  'pointerup',
  'pointerover',
  'pointerout',
  'pointermove',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'copy',
  'selectstart',
  'dragstart',
] as const

/** Keeps what happens inside from bubbling out to the page. Listeners go with the root. */
export function keepEventsInside(root: ShadowRoot): void {
  for (const type of LEAVING) root.addEventListener(type, stop)
}

function stop(event: Event): void {
  event.stopPropagation()
}
