import type { PageReading } from './layouts/layout.ts'

/**
 * Reads the postings a document shows. Looks only: nothing is clicked, scrolled, fetched or written.
 * @param url the document's address; an open posting's number may stand only there
 * @param now the moment that "2 weeks ago" is counted from
 */
export function readPage(_root: Document, _url: string, _now: Date): PageReading {
  return { layout: undefined, cards: [], shells: 0, pane: undefined, warnings: [] }
}
