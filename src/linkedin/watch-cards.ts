import type { TaughtTitle } from '#core/domain/page-settings.ts'
import type { PageReading } from './layouts/layout.ts'
import { isJobsAddress, isListAddress } from './linkedin-id.ts'
import { readPage } from './read-page.ts'
import { ReadingMemory } from './reading-memory.ts'
import { createTaskClock } from './task-clock.ts'
import { isElement } from './text/node-kinds.ts'

/**
 * Milliseconds between readings while the page is busy. The first change is read in the very next task; after it, a
 * reading waits until the last one has been at most a tenth of the time, so that dear readings are rare and cheap ones quick.
 */
const AT_LEAST_APART = 16
const AT_MOST_APART = 120
const REST_PER_READING = 9
/** Reading by structure costs more: it waits for this much quiet, is then repeated no faster, and does not wait for ever. */
const SETTLED = 400
const SETTLED_AT_LAST = 2_000
/** A timer may fire this much early. */
const TOLERANCE = 20

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

export interface CardWatch {
  /** Reads the page soon, though nothing on it changed: something else was learned. */
  readAgain(): void
}

/**
 * Calls back with a new reading whenever the cards or the pane of a document changed: first filled, hydrated, recycled for
 * another posting, taken out, or another posting opened. Also when an element without text was removed from a card, so that
 * a badge that went with it can return. One observer; on addresses outside /jobs it sleeps, after a last, empty reading.
 * A frame is a document of its own and is watched by the script that runs in it.
 * @param isJobsPage which addresses to be awake on
 * @param taught where the user showed that titles stand, as known at each reading
 */
export function watchCards(
  root: Document,
  onReading: (reading: PageReading) => void,
  signal: AbortSignal,
  isJobsPage: (url: string) => boolean = isJobsAddress,
  taught: () => readonly TaughtTitle[] = () => [],
): CardWatch {
  const view = root.defaultView
  if (signal.aborted || !view) return { readAgain: () => undefined }
  const memory = new ReadingMemory()
  const tasks = createTaskClock()
  let last = NOTHING
  let restedAt = Number.NEGATIVE_INFINITY
  let changedAt = performance.now()
  let address = ''
  let unnamedSince: number | undefined
  let disturbed = false
  let timer: { readonly cancel: () => void; readonly at: number } | undefined

  const read = () => {
    const now = performance.now()
    timer = undefined
    if (signal.aborted) return
    const moved = root.URL !== address
    if (moved) {
      unnamedSince = undefined
      changedAt = now
    }
    address = root.URL
    if (isJobsPage(address)) wake()
    else sleep()
    const next = isJobsPage(address) ? readAwake(now, moved) : NOTHING
    const changed = disturbed || !isSameReading(last, next)
    disturbed = false
    last = next
    const tookUntil = performance.now()
    restedAt = tookUntil + restAfter(tookUntil - now)
    if (changed) onReading(next)
  }

  /** Names first; structure only once the page has had time to fill them in. */
  const readAwake = (now: number, moved: boolean): PageReading => {
    const settled =
      unnamedSince !== undefined &&
      (now - changedAt >= SETTLED - TOLERANCE || now - unnamedSince >= SETTLED_AT_LAST)
    const next = readPage(root, address, new Date(), {
      memory,
      taught: taught(),
      layers: settled ? ['hook', 'structure', 'json-ld'] : ['hook', 'json-ld'],
    })
    if (isNamed(next, address)) {
      unnamedSince = undefined
      return next
    }
    unnamedSince ??= now
    if (settled) return next
    readAt(now + SETTLED)
    // What structure found stays until structure is asked again.
    return !moved && isByStructure(last) ? last : next
  }

  const readAt = (at: number) => {
    if (timer !== undefined && timer.at <= at) return
    timer?.cancel()
    timer = { at, cancel: tasks.runAt(read, at) }
  }
  const readSoon = () => {
    readAt(Math.max(performance.now(), isByStructure(last) ? restedAt + SETTLED : restedAt))
  }

  const observer = new MutationObserver((records) => {
    changedAt = performance.now()
    disturbed ||= records.some((record) => isRemovalFromCard(record, last))
    readSoon()
  })
  const canHearNavigation = 'navigation' in view
  const wake = () => {
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: TELLING_ATTRIBUTES,
    })
  }
  const sleep = () => {
    // Without navigation events only mutations tell that the address changed back.
    if (canHearNavigation) observer.disconnect()
    else wake()
  }

  const onMove = () => {
    if (root.URL !== address) readSoon()
  }
  view.addEventListener('popstate', onMove, { signal })
  view.addEventListener('pageshow', onMove, { signal })
  if (canHearNavigation) view.navigation.addEventListener('navigatesuccess', onMove, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    timer?.cancel()
    tasks.close()
  })
  read()
  return { readAgain: readSoon }
}

/** How long to leave the page alone after a reading that took this long, both in milliseconds. */
function restAfter(took: number): number {
  return Math.min(AT_MOST_APART, Math.max(AT_LEAST_APART, took * REST_PER_READING))
}

/** True when what the page should show was found by the names of its parts. */
function isNamed({ cards, pane }: PageReading, address: string): boolean {
  const found = cards.filter((card) => card.layout !== 'structure')
  if (isListAddress(address)) return found.some((card) => card.kind === 'result')
  return found.length > 0 || (pane !== undefined && pane.layout !== 'structure')
}

function isByStructure({ cards, pane }: PageReading): boolean {
  return pane?.layout === 'structure' || cards.some((card) => card.layout === 'structure')
}

/** Unchanged cards and panes are the same objects, so readings are compared by identity. */
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
function isRemovalFromCard(record: MutationRecord, reading: PageReading): boolean {
  for (const node of record.removedNodes) {
    if (!isElement(node) || node.textContent !== '') continue
    if (reading.cards.some((card) => card.element.contains(record.target))) return true
  }
  return false
}
