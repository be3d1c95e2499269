import type { Client } from '#core/api/client.ts'
import type { WorkerEvent } from '#core/api/events.ts'
import { Failure } from '#core/domain/failure.ts'
import type { OpenPage, PagePosting } from '#core/domain/open-page.ts'
import type { PageCheck } from '#core/domain/page-check.ts'
import type { TaughtTitle } from '#core/domain/page-settings.ts'
import type { Posting } from '#core/domain/posting.ts'
import { markOf } from './badge/card-mark.ts'
import { type BadgeEntry, createBadgeLayer } from './badge/layer.ts'
import { failureText, texts } from './badge/texts.ts'
import type { BadgeActions, BadgeView } from './badge/view.ts'
import type { Card, PageReading, Pane } from './layouts/layout.ts'
import { checkReading } from './page-check.ts'
import { createPageExtras, type ScoredCard } from './page-extras.ts'
import { createOpenPosting } from './page-open-posting.ts'
import { bestCards, rankCards } from './page-ranking.ts'
import { type Asked, createScoreAsker } from './page-scores-ask.ts'
import { createScoreMemory, hasSameTexts } from './page-scores-memory.ts'
import { followPane } from './page-scores-pane.ts'
import { trackRequest } from './page-scores-save.ts'
import { createTrackedMarks } from './page-scores-tracked.ts'
import { pageSkeleton } from './page-skeleton.ts'
import { isProfileAddress } from './profile-page.ts'
import { readPage } from './read-page.ts'
import { watchCards } from './watch-cards.ts'

const ASK_AGAIN_AFTER_MS = 30_000

export interface PageScoresPorts {
  readonly document: Document
  readonly client: Client
  /** Starts listening to the worker; @returns a function that stops. */
  readonly onWorkerEvent: (listener: (event: WorkerEvent) => void) => () => void
  /** Aborted when the extension was updated or removed under the page: badges only say so from then on. */
  readonly signal: AbortSignal
  readonly now: () => Date
}

export interface PageScores {
  /** What the page shows at this moment. */
  openPage(): OpenPage
  /** How much of it is understood, and what is best on it. */
  check(): PageCheck
  /** How the page is built, without a word of what it says. */
  skeleton(): string
  /** Takes the veils off every card that is dimmed or hidden now. */
  showAll(): void
}

/** Puts a badge on every card of the page, for as long as the signal lives: read, ask, paint. */
export function startPageScores(ports: PageScoresPorts): PageScores {
  const { document, client, signal } = ports
  const memory = createScoreMemory()
  const failures = new Map<string, Asked & { reason: string; at: number }>()
  let cards: readonly { card: Card; mark: string | undefined }[] = []
  let isProfileEmpty = false
  let isHintDismissed = false
  let open: Pane | undefined
  let ranks: ReadonlyMap<string, number> = new Map()
  let taught: readonly TaughtTitle[] = []
  let frame = 0

  const marks = createTrackedMarks(client, paintSoon, signal)
  const extras = createPageExtras(client, ports.now, paintSoon, signal, (settings) => {
    taught = settings.taught
    beside.settingsKnown(settings)
    watch.readAgain()
    askForScores()
  })
  const asker = createScoreAsker(
    client,
    {
      onScores(scores) {
        for (const { key, posting, score } of scores) {
          memory.store(key, posting, score)
          failures.delete(key)
        }
        paint()
      },
      onFailed(asked, error) {
        const failure = { reason: reasonOf(error), at: ports.now().getTime() }
        for (const one of asked) failures.set(one.key, { ...one, ...failure })
        paintSoon()
      },
      onEmptyProfile() {
        isProfileEmpty = true
        paintSoon()
      },
    },
    signal,
  )

  const actions: BadgeActions = {
    async save(posting, score) {
      const { job } = await client.call('track-job', trackRequest(posting, score))
      const mark = { id: job.id, status: job.status }
      marks.set(posting.source_linkedin_id ?? posting.job_id, mark)
      paintSoon()
      return mark
    },
    async openDashboard(tracked) {
      await client.call('open-dashboard', tracked ? { job_id: tracked.id } : {})
    },
    tryAgain: () => startOver(),
    dismissHint() {
      isHintDismissed = true
      paintSoon()
    },
    showCard: (posting) => extras.show([posting.job_id]),
  }
  const pane = followPane((key, description) => {
    memory.learn(key, description)
    askForScores()
  }, signal)
  const layer = createBadgeLayer(document, actions, signal)
  const beside = createOpenPosting({ document, client, actions, signal })

  function onReading(reading: PageReading): void {
    if (signal.aborted) return
    cards = reading.cards.map((card) => ({ card, mark: markOf(card) }))
    layer.keep(reading.cards)
    open = reading.pane
    pane.read(open)
    askForScores()
    marks.lookUp(linkedinIds())
    extras.read(reading, shownPostings(), document.URL)
    paintSoon()
  }

  /** The cards' postings, and the open one where it is none of them. */
  function shownPostings(): PagePosting[] {
    const postings = cards.map(({ card }) => memory.complete(card.key, card.posting))
    const alone = openAlone()
    return open && alone ? [...postings, open.posting] : postings
  }

  function askForScores(): void {
    if (isProfileEmpty) return
    asker.ask(
      shown().flatMap(({ key, posting: read }) => {
        const posting = memory.complete(key, read)
        const isKnown = memory.scoreOf(key, posting) !== undefined || hasJustFailed(key, posting)
        return isKnown || posting.job_title.trim() === '' ? [] : [{ key, posting }]
      }),
    )
  }

  /** The cards, and the open posting where something is shown of it and it is none of them. */
  function shown(): readonly Pick<Card, 'key' | 'posting'>[] {
    const all = cards.map(({ card }) => card)
    const alone = beside.isWanted() ? openAlone() : undefined
    return alone ? [...all, alone] : all
  }

  /** The open posting that no card shows. Its pane may still show the last one's description; the memory knows its own. */
  function openAlone(): Pick<Card, 'key' | 'posting'> | undefined {
    if (!open || cards.some(({ card }) => card.key === open?.key)) return undefined
    const { description: _, ...posting } = open.posting
    return { key: open.key, posting }
  }

  /** A failure stands for a while, so that a broken worker is not asked at every reading. */
  function hasJustFailed(key: string, posting: Posting): boolean {
    const failed = failures.get(key)
    if (!failed || !hasSameTexts(failed.posting, posting)) return false
    return ports.now().getTime() - failed.at < ASK_AGAIN_AFTER_MS
  }

  /** Scores everything on the page again. */
  function startOver(): void {
    asker.restart()
    memory.forgetScores()
    failures.clear()
    isProfileEmpty = false
    askForScores()
  }

  /** One frame paints whatever came since the last. */
  function paintSoon(): void {
    if (!frame && !signal.aborted) frame = requestAnimationFrame(paint)
  }

  /** At once, so that the next frame already shows it. */
  function paint(): void {
    cancelAnimationFrame(frame)
    frame = 0
    ranks = new Map(ranked().map(({ key }, index) => [key, index + 1]))
    layer.paint(isProfileEmpty ? hint() : cards.flatMap(entryOf))
    const listed = open && shown().find(({ key }) => key === open?.key)
    beside.show(open, listed && !isProfileEmpty ? viewOf(listed) : undefined)
  }

  function entryOf({ card, mark }: { card: Card; mark: string | undefined }): BadgeEntry[] {
    const view = viewOf(card)
    return view ? [{ card, mark, view }] : []
  }

  function viewOf({ key, posting: read }: Pick<Card, 'key' | 'posting'>): BadgeView | undefined {
    const scored = scoredCard(key, read)
    if (scored) {
      const { posting, score, tracked } = scored
      const remarks = extras.of(scored, ranks.get(key), ranks.size)
      return { kind: 'score', posting, score, tracked, extras: remarks }
    }
    const failed = failures.get(key)
    return failed && { kind: 'failed', posting: read, reason: failed.reason }
  }

  function scoredCard(key: string, read: PagePosting): ScoredCard | undefined {
    const posting = memory.complete(key, read)
    const score = memory.scoreOf(key, posting)
    const tracked = marks.of(posting.source_linkedin_id ?? posting.job_id)
    return score && { key, posting, score, tracked }
  }

  /** The results of this page, without the similar jobs beside them. */
  function ranked(): readonly ScoredCard[] {
    const results = cards.filter(({ card }) => card.kind === 'result')
    return rankCards(results.flatMap(({ card }) => scoredCard(card.key, card.posting) ?? []))
  }

  function tonedDown(): string[] {
    return cards.flatMap(({ card }) => {
      const view = viewOf(card)
      return view?.kind === 'score' && view.extras?.tone ? [card.key] : []
    })
  }

  /** One hint, on the first result. */
  function hint(): BadgeEntry[] {
    const first = cards.find(({ card }) => card.kind === 'result') ?? cards[0]
    return first && !isHintDismissed ? [{ ...first, view: { kind: 'hint' } }] : []
  }

  function linkedinIds(): string[] {
    return shown().flatMap(({ posting }) => posting.source_linkedin_id ?? [])
  }

  const stopListening = ports.onWorkerEvent(({ event }) => {
    if (signal.aborted) return
    if (event === 'profile-changed') startOver()
    else if (event === 'page-settings-changed') extras.settingsChanged()
    else if (event === 'llm-progress') asker.askAgain()
    else {
      marks.refresh(linkedinIds())
      extras.jobsChanged()
      beside.jobsChanged()
    }
  })
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    cards = []
    stopListening()
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paintSoon, { signal })
  const watch = watchCards(document, onReading, signal, undefined, () => taught)
  const readNow = () => readPage(document, document.URL, ports.now(), { taught })

  return {
    check() {
      return checkReading(readNow(), bestCards(ranked()), tonedDown().length)
    },
    skeleton: () => pageSkeleton(document, readNow()),
    showAll: () => extras.show(tonedDown()),
    openPage() {
      const reading = readNow()
      if (reading.pane) return { kind: 'posting', posting: reading.pane.posting }
      if (isProfileAddress(document.URL)) return { kind: 'profile' }
      if (reading.cards.length > 0) return { kind: 'results', cards: reading.cards.length }
      return { kind: isLinkedin(document.URL) ? 'linkedin' : 'elsewhere' }
    },
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Failure)) return texts.noAnswer
  return failureText(error.message, error.details.hint)
}

function isLinkedin(url: string): boolean {
  return URL.canParse(url) && /(^|\.)linkedin\.com$/.test(new URL(url).hostname)
}
