import type { Card, Pane } from './layouts/layout.ts'

/**
 * The card whose posting is open in the pane: by key, else, where a card's number is not known yet,
 * by its texts, and then only when they fit one card alone.
 */
export function cardOfPane(cards: readonly Card[], pane: Pane): Card | undefined {
  const same = cards.find((card) => card.key === pane.key)
  if (same) return same
  const alike = cards.filter(
    ({ posting }) =>
      posting.source_linkedin_id === undefined &&
      fold(posting.job_title) === fold(pane.posting.job_title) &&
      fold(posting.company_name) === fold(pane.posting.company_name) &&
      samePlace(posting.location, pane.posting.location),
  )
  return alike.length === 1 ? alike[0] : undefined
}

/** A pane may leave out "(Hybrid)" or the country, so that only the town is compared. */
function samePlace(one: string | undefined, other: string | undefined): boolean {
  return !one || !other || town(one) === town(other)
}

function town(location: string): string {
  return fold(location.split(/[,(·]/, 1)[0])
}

function fold(text: string | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
