import type { TaughtTitle } from '#core/domain/page-settings.ts'
import { joinCards } from './join-cards.ts'
import type { Card, PageReading, Pane, ReadFrom } from './layouts/layout.ts'
import { isListAddress, isPostingAddress } from './linkedin-id.ts'
import { countShells, namedCards, readCards, unnamedCards } from './page-cards.ts'
import { linkedPane, namedPane, unnamedPane } from './page-pane.ts'
import { pageWarnings } from './page-warnings.ts'
import type { PaneParts } from './pane-parts.ts'
import { readPane } from './read-pane.ts'
import type { ReadingMemory } from './reading-memory.ts'
import { isAfter } from './text/node-kinds.ts'

export type Layer = Exclude<ReadFrom, 'url' | 'taught'>

export interface ReadingOptions {
  /** Which layers may be used, for tests of each alone. All when absent. */
  readonly layers?: readonly Layer[]
  /** Where the user showed that titles stand. */
  readonly taught?: readonly TaughtTitle[]
  /** What a watcher knows from its last reading of the same document. */
  readonly memory?: ReadingMemory
}

const ALL_LAYERS: readonly Layer[] = ['hook', 'structure', 'json-ld']

/**
 * Reads the postings a document shows. Looks only: nothing is clicked, scrolled, fetched or written, and no layout is asked for.
 * @param url the document's address; an open posting's number may stand only there
 * @param now the moment that "2 weeks ago" is counted from
 */
export function readPage(
  root: Document,
  url: string,
  now: Date,
  options: ReadingOptions = {},
): PageReading {
  const layers = new Set(options.layers ?? ALL_LAYERS)
  const { memory, taught } = options
  const named = layers.has('hook') ? namedCards(root) : []
  const parts = paneParts(root, url, layers, named.length > 0)
  const pane = parts && paneOf(parts, root, url, now, layers.has('json-ld'), memory)
  const below = pane?.descriptionElement

  let cards = readCards(named, below, now, memory, taught)
  const lacksResults = isListAddress(url) && !cards.some((card) => card.kind === 'result')
  if (layers.has('structure') && (cards.length === 0 || lacksResults))
    cards = withUnnamed(cards, root, pane, parts, now, memory, taught)
  cards = joinCards(withoutOpen(cards, pane), pane, memory)

  const listsJobs = isListAddress(url) && hasJobLinks(root)
  const shells = countShells(root, layers.has('hook') && named.length > 0, cards)
  return {
    layout: layoutOf(cards, pane),
    cards,
    shells,
    pane,
    warnings: pageWarnings(cards, pane, listsJobs && shells === 0),
  }
}

function paneParts(
  root: Document,
  url: string,
  layers: ReadonlySet<Layer>,
  hasNamedCards: boolean,
): PaneParts | undefined {
  const named = layers.has('hook') ? namedPane(root, url) : undefined
  if (named) return named
  // Where lists are known by name, a long text without a known name is not taken for a posting.
  const unnamed =
    layers.has('structure') && (!hasNamedCards || isPostingAddress(url))
      ? unnamedPane(root, url)
      : undefined
  return unnamed ?? (layers.has('json-ld') ? linkedPane(root) : undefined)
}

function paneOf(
  parts: PaneParts,
  root: Document,
  url: string,
  now: Date,
  linked: boolean,
  memory: ReadingMemory | undefined,
): Pane | undefined {
  const read = () => readPane(parts, root, url, now, linked)
  return memory ? memory.pane(parts.element, `${parts.layout} ${url}`, read) : read()
}

/** Adds cards found by structure that no layout claims. */
function withUnnamed(
  cards: readonly Card[],
  root: Document,
  pane: Pane | undefined,
  parts: PaneParts | undefined,
  now: Date,
  memory: ReadingMemory | undefined,
  taught: readonly TaughtTitle[] | undefined,
): Card[] {
  const below = pane?.descriptionElement
  const isHead = (element: Element) =>
    parts !== undefined &&
    parts.element.contains(element) &&
    (below === undefined || !isAfter(element, below))
  const claimed = new Set(cards.map((card) => card.key))
  const places = unnamedCards(root, isHead).filter(
    ({ element }) =>
      !cards.some((card) => card.element.contains(element) || element.contains(card.element)),
  )
  const more = readCards(places, below, now, memory, taught).filter(
    (card) => !claimed.has(card.key),
  )
  return [...cards, ...more]
}

/** The open posting is not a card of the rail below it. */
function withoutOpen(cards: readonly Card[], pane: Pane | undefined): Card[] {
  return cards.filter((card) => card.kind !== 'similar' || card.key !== pane?.key)
}

function hasJobLinks(root: Document): boolean {
  return (
    root.querySelectorAll('a[href*="/jobs/view/"], [data-job-id], a[href*="urrentJobId="]')
      .length >= 3
  )
}

function layoutOf(cards: readonly Card[], pane: Pane | undefined): string | undefined {
  const first = cards.find((card) => card.kind === 'result')
  return first?.layout ?? pane?.layout ?? cards[0]?.layout
}
