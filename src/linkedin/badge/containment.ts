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

/**
 * Keeps what happens inside from bubbling out to the page, and from activating a link that is the
 * whole card. Listeners go with the root.
 */
export function keepEventsInside(root: ShadowRoot): void {
  for (const type of LEAVING) root.addEventListener(type, stop)
  // A click inside a link follows it even when nobody hears of the click; nothing of ours needs a default.
  for (const type of ACTIVATING) root.addEventListener(type, prevent)
}

const ACTIVATING = ['click', 'auxclick', 'dragstart'] as const

function stop(event: Event): void {
  event.stopPropagation()
}

function prevent(event: Event): void {
  event.preventDefault()
}
