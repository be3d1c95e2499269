import type { Card, Pane } from './layouts/layout.ts'
import { withId } from './page-posting.ts'
import type { ReadingMemory } from './reading-memory.ts'
import { fold } from './text/clean-text.ts'

/**
 * Gives cards without a number the one that is known: from the open posting when title, company and place are the same,
 * or from an earlier reading.
 */
export function joinCards(
  cards: readonly Card[],
  pane: Pane | undefined,
  memory: ReadingMemory | undefined,
): Card[] {
  const open = pane?.posting.source_linkedin_id === undefined ? undefined : pane
  const taken = new Set(cards.map((card) => card.posting.source_linkedin_id))
  const matching = open ? cards.filter((card) => isSamePosting(card, open)) : []
  const only = matching.length === 1 ? matching[0] : undefined
  const openId = open?.posting.source_linkedin_id
  if (only && openId && !taken.has(openId)) memory?.learn(only.key, openId)

  return cards.map((card) => {
    if (card.posting.source_linkedin_id !== undefined) return card
    const id = memory?.numberOf(card.key) ?? (card === only ? openId : undefined)
    if (id === undefined || taken.has(id)) return card
    taken.add(id)
    const make = (): Card => ({
      ...card,
      key: id,
      posting: withId(card.posting, id),
      sureness: { ...card.sureness, id: { confidence: 0.85, from: 'structure' } },
    })
    return memory ? memory.joined(card, make) : make()
  })
}

function isSamePosting(card: Card, pane: Pane): boolean {
  if (card.posting.source_linkedin_id !== undefined) return false
  return (
    fold(card.posting.job_title) === fold(pane.posting.job_title) &&
    same(card.posting.company_name, pane.posting.company_name) &&
    same(card.posting.location, pane.posting.location)
  )
}

/** True also while one of them does not tell. */
function same(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || fold(a) === fold(b)
}
