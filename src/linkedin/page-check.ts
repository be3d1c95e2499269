import { CHECKED_FIELDS, type PageCheck } from '#core/domain/page-check.ts'
import type { PageReading } from './layouts/layout.ts'

/** How many cards each field was read on; what the popup shows of the reader's health. */
export function checkReading(
  { layout, cards, shells, warnings }: PageReading,
  best: PageCheck['best'],
  toned_down: number,
): PageCheck {
  return {
    layout,
    cards: cards.length,
    shells,
    fields: CHECKED_FIELDS.map((field) => ({
      field,
      read: cards.filter(({ sureness }) => sureness[field] !== undefined).length,
    })),
    warnings,
    best,
    toned_down,
  }
}
