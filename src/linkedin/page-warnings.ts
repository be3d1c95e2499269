import type { Card, Pane } from './layouts/layout.ts'

const FIELDS = [
  ['company', 'company_name'],
  ['location', 'location'],
] as const

/** Sentences for the user about what the reader does not understand on this page; empty when all is well. */
export function pageWarnings(
  cards: readonly Card[],
  pane: Pane | undefined,
  listsJobs: boolean,
): string[] {
  const warnings: string[] = []
  if (cards.length === 0 && pane === undefined && listsJobs) {
    warnings.push(
      'This page seems to list jobs, but no card on it could be read: LinkedIn may have changed its layout.',
    )
  }
  const byLayout = Map.groupBy(cards, (card) => card.layout)
  for (const [layout, group] of byLayout) {
    for (const [name, field] of FIELDS) {
      const missing = group.filter((card) => !card.posting[field]).length
      if (missing * 2 > group.length) {
        warnings.push(
          `The ${name} is missing on ${missing} of ${group.length} cards (layout ${layout}).`,
        )
      }
    }
    if (layout === 'structure') {
      warnings.push(
        `This list has a layout that is new to the reader; ${group.length} cards were read by their structure and may have mistakes.`,
      )
    }
  }
  if (pane && !pane.posting.company_name) {
    warnings.push(`The company of the open posting is not found (layout ${pane.layout}).`)
  }
  return warnings
}
