import { drawActions } from '../badge/actions.ts'
import { drawButton } from '../badge/badge.ts'
import { keepEventsInside } from '../badge/containment.ts'
import { drawDetails, type OnQuote } from '../badge/details.ts'
import { build } from '../badge/element.ts'
import type { Box } from '../badge/placement.ts'
import { createBadgeSheets } from '../badge/styles.ts'
import { texts } from '../badge/texts.ts'
import type { Theme } from '../badge/theme.ts'
import { type BadgeActions, type BadgeView, isSameView } from '../badge/view.ts'
import type { CompanyJob } from '../page-companies.ts'
import { placeAt } from './panel-place.ts'
import { PANEL_CSS } from './panel-styles.ts'
import { drawStanding, type Standing, type StandingActions } from './standing.ts'

const WIDTH = 320
/** The least height a panel is worth opening at; what does not fit scrolls. */
const LEAST_HEIGHT = 160

export interface PanelActions extends BadgeActions, StandingActions {
  /** The user opened or closed the panel. */
  onToggle(isOpen: boolean): void
  readonly onQuote: OnQuote
}

/** The handle and the panel of the open posting. */
export interface Panel {
  /** The one element that stands in the page: no name, class or attribute, and a closed root. */
  readonly host: HTMLElement
  show(view: BadgeView, standing: Standing | undefined, others: readonly CompanyJob[]): void
  setOpen(isOpen: boolean): void
  /** Opens or closes it as the user does with a key; the focus goes along. */
  toggle(): void
  /** Puts what is shown beside a pane's box in the viewport. Reads layout of our own only. */
  placeBeside(pane: Box, theme: Theme): void
  /** Frames stretches of the page's text for a moment. */
  mark(ranges: readonly Range[]): void
  /** Says that a quotation is not on the page any more. */
  missQuote(): void
}

export function createPanel(document: Document, actions: PanelActions): Panel {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const { badge, details } = createBadgeSheets()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(PANEL_CSS)
  root.adoptedStyleSheets = [badge, details, sheet]
  keepEventsInside(root)

  const handle = build(document, 'button', 'badge glyph')
  handle.type = 'button'
  const handleBox = build(document, 'div', 'handle', handle)
  const close = build(document, 'button', 'plain', texts.close)
  close.type = 'button'
  const head = build(document, 'div', '')
  const content = build(document, 'div', '')
  const standing = drawStanding(document, actions)
  const panel = build(document, 'section', 'panel details')
  panel.ariaLabel = texts.panel
  const stage = build(document, 'div', 'stage', handleBox, panel)
  root.append(stage)

  let row: ReturnType<typeof drawActions> | undefined
  let kind: BadgeView['kind'] | undefined
  let last: BadgeView | undefined
  let isOpen = false

  const set = (next: boolean) => {
    isOpen = next
    panel.hidden = !isOpen
    handleBox.hidden = isOpen
  }
  const toggle = () => {
    set(!isOpen)
    actions.onToggle(isOpen)
    // Asked for by the user, who is then where the panel is.
    ;(isOpen ? close : handle).focus({ preventScroll: true })
  }
  handle.addEventListener('click', toggle)
  close.addEventListener('click', toggle)
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') toggle()
  })
  set(false)

  const marks = new Map<HTMLElement, Range>()
  /** Keeps each frame on its words while the page scrolls under it. */
  const layMarks = () => {
    for (const [mark, range] of marks) {
      const { left, top, width, height } = range.getBoundingClientRect()
      mark.style.inset = `${top}px auto auto ${left}px`
      mark.style.width = `${width}px`
      mark.style.height = `${height}px`
    }
  }

  return {
    host,
    toggle,
    setOpen: set,
    show(view, known, others) {
      standing.show(known, others)
      // The focus may be on one of its quotations.
      if (last && isSameView(last, view)) return
      last = view
      drawButton(document, handle, view)
      const [first, ...rest] = drawDetails(document, view, actions.onQuote).childNodes
      head.replaceChildren(...(first ? [first] : []))
      content.replaceChildren(...rest)
      if (row && kind === view.kind) return row.show(view)
      kind = view.kind
      row = drawActions(document, view, actions, () => undefined)
      const top = build(document, 'div', 'top', build(document, 'span', '', texts.panel), close)
      panel.replaceChildren(top, head, standing.element, content, row.element)
    },
    placeBeside(pane, theme) {
      stage.className = `stage ${theme}`
      layMarks()
      const { innerWidth: width, innerHeight: height } = document.defaultView ?? window
      const shown = isOpen ? panel : handleBox
      const size = isOpen ? { width: WIDTH, height: 0 } : handle.getBoundingClientRect()
      const place = placeAt(pane, { width, height }, size, !isOpen)
      const fits = place && place.height > (isOpen ? LEAST_HEIGHT : 0)
      stage.style.visibility = fits ? '' : 'hidden'
      if (!place) return
      shown.style.left = `${place.left}px`
      shown.style.top = `${place.top}px`
      if (!isOpen) return
      panel.style.width = `${Math.min(WIDTH, width - 16)}px`
      panel.style.maxHeight = `${place.height}px`
    },
    mark(ranges) {
      for (const range of ranges) {
        const mark = build(document, 'div', 'mark')
        mark.addEventListener('animationend', () => {
          marks.delete(mark)
          mark.remove()
        })
        marks.set(mark, range)
        stage.append(mark)
      }
      layMarks()
    },
    missQuote() {
      const word = row?.element.querySelector('.note')
      if (word) word.textContent = texts.notShown
    },
  }
}
