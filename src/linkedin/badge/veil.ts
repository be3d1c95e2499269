import type { Tone } from '../card-tools/tone.ts'
import { build } from './element.ts'
import type { Box, Spot } from './placement.ts'
import { texts, toneText } from './texts.ts'
import type { Theme } from './theme.ts'

/**
 * What lies over a card that is toned down. It stands in the badge's own root, so that the card's
 * elements and styles stay as the page made them; a dimmed card is clicked through it.
 */
export interface Veil {
  /** Lays the veil over a box of the viewport, given where the root's host lies; without a tone, takes it off. */
  cover(tone: Tone | undefined, theme: Theme, box: Box, origin: Spot): void
  lift(): void
}

/** @param onShow the user wants to see a hidden card */
export function createVeil(document: Document, root: ShadowRoot, onShow: () => void): Veil {
  let veil: HTMLElement | undefined
  let drawn = ''
  const lift = () => {
    veil?.remove()
    veil = undefined
    drawn = ''
  }
  const draw = (tone: Tone) => {
    const { treatment, reasons } = tone
    const look = `${treatment} ${reasons.join(' ')}`
    if (veil && look === drawn) return veil
    lift()
    drawn = look
    const made = build(document, 'div', `veil ${treatment}`)
    if (treatment === 'hide') {
      const show = build(document, 'button', '', texts.showCard)
      show.type = 'button'
      show.addEventListener('click', onShow)
      made.append(build(document, 'span', '', toneText(tone)), ' · ', show)
    }
    // Before the badge, which stays on top.
    root.prepend(made)
    veil = made
    return made
  }
  return {
    lift,
    cover(tone, theme, box, origin) {
      if (!tone) return lift()
      const { style, classList } = draw(tone)
      classList.toggle('dark', theme === 'dark')
      style.left = `${box.left - origin.left}px`
      style.top = `${box.top - origin.top}px`
      style.width = `${box.right - box.left}px`
      style.height = `${box.bottom - box.top}px`
    },
  }
}
