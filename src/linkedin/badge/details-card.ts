import { type ActionRow, drawActions } from './actions.ts'
import { drawDetails } from './details.ts'
import { build } from './element.ts'
import { texts } from './texts.ts'
import type { BadgeActions, BadgeView } from './view.ts'

/** A pointer that only passes over opens nothing. */
const OPEN_AFTER_MS = 90
/** Time to get from the badge to its card, or back after slipping off. */
const CLOSE_AFTER_MS = 260

/** Which details card of a page is open: opening one closes the other. */
export interface OneOpen {
  close: (() => void) | undefined
}

export interface DetailsCard {
  /** Redraws an open card of the same posting; the focus stays where it is. */
  show(view: BadgeView): void
  close(): void
}

/**
 * The card that hover, focus or a click on a badge opens, in the top layer, so that no list clips it.
 * It is built when it opens and dropped when it closes. The focus moves only when the user moves it.
 * @param stage the element in the shadow root that holds the badge's button
 * @param dress gives the root the card's styles
 */
export function attachDetails(
  document: Document,
  stage: HTMLElement,
  button: HTMLButtonElement,
  currentView: () => BadgeView,
  actions: BadgeActions,
  oneOpen: OneOpen,
  dress: () => void,
): DetailsCard {
  let open:
    | { panel: HTMLElement; content: HTMLElement; row: ActionRow; end: AbortController }
    | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isHovered = false
  let isPinned = false
  let isReturningFocus = false

  const focused = () => stage.querySelector(':focus')
  const hasKeyboardFocus = () => stage.querySelector(':focus-visible') !== null

  const close = () => {
    clearTimeout(timer)
    isPinned = false
    isHovered = false
    if (!open) return
    const { panel, end } = open
    open = undefined
    if (oneOpen.close === close) oneOpen.close = undefined
    end.abort()
    if (panel.contains(focused())) returnFocus()
    panel.remove()
    button.ariaExpanded = 'false'
  }

  const returnFocus = () => {
    isReturningFocus = true
    button.focus({ preventScroll: true })
    isReturningFocus = false
  }

  const show = () => {
    clearTimeout(timer)
    if (open || !button.isConnected) return
    oneOpen.close?.()
    oneOpen.close = close
    dress()
    const content = build(document, 'div', '')
    content.append(drawDetails(document, currentView()))
    const row = drawActions(document, currentView(), actions, close)
    const panel = build(document, 'div', 'details', content, row.element)
    const end = new AbortController()
    open = { panel, content, row, end }
    panel.popover = 'manual'
    panel.role = 'group'
    panel.ariaLabel = texts.panel
    panel.addEventListener('pointerenter', enter)
    panel.addEventListener('pointerleave', leave)
    stage.append(panel)
    panel.showPopover()
    button.ariaExpanded = 'true'
    listenOutside(end.signal)
  }

  /** Only while a card is open: a click elsewhere and Escape close it. */
  const listenOutside = (signal: AbortSignal) => {
    const root = stage.getRootNode()
    const host = root instanceof ShadowRoot ? root.host : stage
    document.addEventListener(
      'pointerdown',
      (event) => {
        // From outside a closed root, every event within it comes from its host.
        if (event.target !== host && !event.composedPath().includes(stage)) close()
      },
      { capture: true, signal },
    )
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') close()
      },
      { capture: true, signal },
    )
  }

  const settle = () => {
    if (!isHovered && !isPinned && !hasKeyboardFocus()) close()
  }
  const enter = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    isHovered = true
    clearTimeout(timer)
    if (!open) timer = setTimeout(show, OPEN_AFTER_MS)
  }
  const leave = () => {
    isHovered = false
    clearTimeout(timer)
    timer = setTimeout(settle, CLOSE_AFTER_MS)
  }

  button.addEventListener('pointerenter', enter)
  button.addEventListener('pointerleave', leave)
  button.addEventListener('focus', () => {
    if (!isReturningFocus && button.matches(':focus-visible')) show()
  })
  stage.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && stage.contains(event.relatedTarget)) return
    isPinned = false
    leave()
  })
  button.addEventListener('click', (event) => {
    const isKeyboard = event.detail === 0
    if (!open) {
      show()
      isPinned = true
    } else if (isKeyboard) open.row.element.querySelector('button')?.focus()
    else if (isPinned) close()
    else isPinned = true
  })

  return {
    close,
    show(view) {
      if (!open) return
      open.content.replaceChildren(drawDetails(document, view))
      open.row.show(view)
    },
  }
}
