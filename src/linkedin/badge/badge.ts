import { keepEventsInside } from './containment.ts'
import { attachDetails, type OneOpen } from './details-card.ts'
import { build } from './element.ts'
import type { Box, Size, Spot } from './placement.ts'
import type { BadgeSheets } from './styles.ts'
import { badgeName, failureText, scoreText, texts } from './texts.ts'
import type { Theme } from './theme.ts'
import { createVeil } from './veil.ts'
import { type BadgeActions, type BadgeView, badgeLevel, isProvisional } from './view.ts'

export interface Badge {
  /** The one element that stands in the page: no name, class or attribute, and a closed root. */
  readonly host: HTMLElement
  show(view: BadgeView, isSamePosting: boolean): void
  setTheme(theme: Theme): void
  /** The badge's size, and where the host has come to lie; needs the host in the page. Reads layout. */
  measure(): { size: Size; origin: Spot }
  /** Shows the badge at a spot of the viewport, given where the host lies. Writes only. */
  moveTo(spot: Spot, origin: Spot): void
  /** Lays what the card is toned down with over the card's box, or takes it off. Writes only. */
  coverCard(box: Box, origin: Spot): void
  /** Shows nothing until the next `moveTo`. */
  wait(): void
  /** Keeps the host in the flow, for lists without a positioned ancestor. */
  stayInFlow(): void
  closeDetails(): void
  /** Says, for as long as the page keeps it, that the page has to be loaded again; nothing of ours runs for it any more. */
  retire(): void
}

/** What of a badge is drawn inside a root; apart from the host, so that a test can look inside. */
export interface BadgeFace {
  readonly stage: HTMLElement
  readonly button: HTMLButtonElement
  show(view: BadgeView, isSamePosting: boolean): void
  closeDetails(): void
}

/** Draws a badge with its details card into a root. */
export function drawBadge(
  document: Document,
  root: ShadowRoot,
  sheets: BadgeSheets,
  actions: BadgeActions,
  oneOpen: OneOpen,
): BadgeFace {
  root.adoptedStyleSheets = [sheets.badge]
  keepEventsInside(root)
  const button = build(document, 'button', 'badge')
  button.type = 'button'
  button.ariaExpanded = 'false'
  const stage = build(document, 'div', 'stage', button)
  root.append(stage)

  const adopt = () => {
    if (root.adoptedStyleSheets.includes(sheets.details)) return
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheets.details]
  }
  let view: BadgeView = { kind: 'hint' }
  const details = attachDetails(document, stage, button, () => view, actions, oneOpen, adopt)
  return {
    stage,
    button,
    closeDetails: details.close,
    show(next, isSamePosting) {
      view = next
      if (!isSamePosting) details.close()
      drawButton(document, button, view)
      details.show(view)
    },
  }
}

/** Makes a badge that is not in the page yet. */
export function createBadge(
  document: Document,
  sheets: BadgeSheets,
  actions: BadgeActions,
  oneOpen: OneOpen,
): Badge {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const face = drawBadge(document, root, sheets, actions, oneOpen)
  let shown: BadgeView | undefined
  const veil = createVeil(document, root, () => {
    if (shown?.kind === 'score') actions.showCard?.(shown.posting)
  })
  let theme: Theme = 'light'
  let isWaiting = true
  const dress = () => {
    face.stage.className = `stage ${theme}${isWaiting ? ' waiting' : ''}`
  }
  dress()
  return {
    host,
    show(view, isSamePosting) {
      shown = view
      face.show(view, isSamePosting)
    },
    closeDetails: face.closeDetails,
    retire() {
      face.closeDetails()
      veil.lift()
      const mark = build(document, 'span', 'badge glyph stale')
      mark.role = 'img'
      mark.ariaLabel = texts.stale
      mark.title = texts.stale
      face.stage.replaceChildren(mark)
    },
    setTheme(next) {
      theme = next
      dress()
    },
    measure() {
      const { width, height } = face.button.getBoundingClientRect()
      const { left, top } = host.getBoundingClientRect()
      return { size: { width, height }, origin: { left, top } }
    },
    moveTo(spot, origin) {
      face.stage.style.left = `${spot.left - origin.left}px`
      face.stage.style.top = `${spot.top - origin.top}px`
      isWaiting = false
      dress()
    },
    coverCard(box, origin) {
      const tone = shown?.kind === 'score' ? shown.extras?.tone : undefined
      veil.cover(tone, theme, box, origin)
    },
    wait() {
      face.closeDetails()
      veil.lift()
      isWaiting = true
      dress()
    },
    stayInFlow() {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheets.inFlow]
    },
  }
}

export function drawButton(document: Document, button: HTMLButtonElement, view: BadgeView): void {
  if (view.kind === 'score') {
    const { score, tracked, extras } = view
    const marks = [
      isProvisional(score) && 'provisional',
      score.dealbreakers && 'dealbreaker',
      score.flags && 'flagged',
      tracked && 'tracked',
    ]
    button.className = ['badge glyph', badgeLevel(score), ...marks].filter(Boolean).join(' ')
    button.ariaLabel = badgeName(score, tracked, extras?.tone)
    button.replaceChildren(build(document, 'span', 'written', scoreText(score)))
  } else {
    button.className = `badge glyph ${view.kind}`
    const isHint = view.kind === 'hint'
    button.ariaLabel = isHint ? texts.hint : failureText(texts.notScored, view.reason)
    button.replaceChildren(isHint ? texts.hint : '')
  }
}
