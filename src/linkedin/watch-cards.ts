import type { PageReading } from './layouts/layout.ts'
import { isJobsAddress } from './linkedin-id.ts'
import { readPage } from './read-page.ts'
import { ReadingMemory } from './reading-memory.ts'

/** A first change is read at once (next frame or so); while a page is busy, it is read at most this often, in ms. */
const SOON = 12
const AT_MOST_EVERY = 120

/** Attributes whose change alone can put another posting into a card or pane. */
const TELLING_ATTRIBUTES = [
  'data-job-id',
  'data-occludable-job-id',
  'data-entity-urn',
  'componentkey',
  'href',
]

const NOTHING: PageReading = {
  layout: undefined,
  cards: [],
  shells: 0,
  pane: undefined,
  warnings: [],
}

/** The part of the browser's navigation object we listen to; TypeScript's DOM types hold it only in part. */
interface NavigationEvents {
  addEventListener(
    type: 'navigatesuccess',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void
}

/**
 * Calls back with a new reading whenever the cards or the pane of a document changed: first filled, hydrated, recycled for
 * another posting, taken out, or another posting opened. Also when something other than text was removed inside a card,
 * so that a badge that went with it can return. One observer; it sleeps on addresses outside /jobs, after a last reading
 * without cards. A frame is a document of its own and is watched by the script that runs in it.
 */
export function watchCards(
  root: Document,
  onReading: (reading: PageReading) => void,
  signal: AbortSignal,
): void {
  const view = root.defaultView
  if (signal.aborted || !view) return
  const memory = new ReadingMemory()
  let last = NOTHING
  let lastAt = Number.NEGATIVE_INFINITY
  let address = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let disturbed = false
  let observing = false

  const read = () => {
    timer = undefined
    if (signal.aborted) return
    lastAt = performance.now()
    address = root.URL
    const awake = isJobsAddress(address)
    observe(awake)
    const next = awake ? readPage(root, address, new Date(), { memory }) : NOTHING
    const changed = disturbed || !isSameReading(last, next)
    disturbed = false
    last = next
    if (changed) onReading(next)
  }

  const schedule = () => {
    if (timer !== undefined) return
    const rest = lastAt + AT_MOST_EVERY - performance.now()
    timer = setTimeout(read, Math.max(SOON, rest))
  }

  const observer = new MutationObserver((records) => {
    disturbed ||= records.some((record) => removedFromCard(record, last))
    schedule()
  })
  const observe = (awake: boolean) => {
    // Without navigation events only mutations tell of a new address, so the observer must stay.
    const wanted = awake || !('navigation' in view)
    if (wanted === observing) return
    observing = wanted
    if (wanted) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: TELLING_ATTRIBUTES,
      })
    } else observer.disconnect()
  }

  const moved = () => {
    if (root.URL !== address) schedule()
  }
  view.addEventListener('popstate', moved, { signal })
  view.addEventListener('pageshow', moved, { signal })
  if ('navigation' in view) {
    // See NavigationEvents.
    const navigation = view.navigation as unknown as NavigationEvents
    navigation.addEventListener('navigatesuccess', moved, { signal })
  }
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  read()
}

/** Unchanged cards and panes are the same objects, so a reading is compared by identity. */
function isSameReading(a: PageReading, b: PageReading): boolean {
  return (
    a.layout === b.layout &&
    a.shells === b.shells &&
    a.pane === b.pane &&
    a.cards.length === b.cards.length &&
    a.cards.every((card, index) => card === b.cards[index]) &&
    a.warnings.join('\n') === b.warnings.join('\n')
  )
}

/** An element without text left a card: the page drew the card again, and what was added to it is gone. */
function removedFromCard(record: MutationRecord, reading: PageReading): boolean {
  for (const node of record.removedNodes) {
    if (node.nodeType !== 1 || node.textContent !== '') continue
    if (reading.cards.some((card) => card.element.contains(record.target))) return true
  }
  return false
}
