import type { Client } from '#core/api/client.ts'
import type { Output } from '#core/api/contract.ts'
import { themeBehind } from './badge/theme.ts'
import type { BadgeActions, BadgeView } from './badge/view.ts'
import { mapText } from './highlights/text-map.ts'
import type { Pane } from './layouts/layout.ts'
import { createPageCompanies } from './page-companies.ts'
import { createPageHighlights } from './page-highlights.ts'
import { createPanel, type Panel } from './panel/panel.ts'
import type { Standing } from './panel/standing.ts'

/** Alt+Shift+J opens and closes the panel, and takes the focus there; `KeyJ` is the same key on every keyboard. */
const KEY = 'KeyJ'

export interface OpenPostingPorts {
  readonly document: Document
  readonly client: Client
  readonly actions: BadgeActions
  readonly signal: AbortSignal
}

/** What is shown about the open posting: a panel beside it, and marks in its description. */
export interface OpenPosting {
  /** True when the open posting is to be scored though no card shows it. */
  isWanted(): boolean
  settingsKnown(answer: Output<'get-page-settings'>): void
  /** Shows this view of this pane, or nothing. */
  show(pane: Pane | undefined, view: BadgeView | undefined): void
  /** A tracked job changed: what is known of it counts no more. */
  jobsChanged(): void
}

export function createOpenPosting({
  document,
  client,
  actions,
  signal,
}: OpenPostingPorts): OpenPosting {
  const highlights = createPageHighlights(document, randomName, signal)
  const companies = createPageCompanies(client, draw, signal)
  let open: { readonly pane: Pane; readonly view: BadgeView } | undefined
  let isPanelOn = false
  let areHighlightsOn = false
  let isOpen = false
  let panel: Panel | undefined
  let standing: Standing | undefined
  let asked: string | undefined
  let frame = 0
  let hearing: AbortController | undefined

  /** The tracked job's id, when the open posting is tracked. */
  const trackedId = () => (open?.view.kind === 'score' ? open.view.tracked?.id : undefined)

  async function learnStanding(): Promise<void> {
    const id = trackedId()
    if (id === undefined || !isOpen || asked === id) return
    asked = id
    try {
      const answer = await client.call('posting-job', { id })
      if (signal.aborted || asked !== id) return
      standing = answer
      draw()
    } catch {
      // Without an answer nothing is claimed; the next change asks again.
      if (asked === id) asked = undefined
    }
  }

  /** The words of the score on the page: its own text, as long as the page still says it. */
  function scoredText() {
    const { pane, view } = open ?? {}
    if (view?.kind !== 'score' || !pane?.descriptionElement) return undefined
    const { description } = view.posting
    return description === undefined
      ? undefined
      : { element: pane.descriptionElement, text: description, score: view.score }
  }

  function onQuote(start: number, end: number): void {
    const scored = scoredText()
    const ranges = (scored && mapText(scored.element, scored.text)?.ranges(start, end)) ?? []
    const [first] = ranges
    if (!first) return panel?.missQuote()
    bringIntoView(first)
    place()
    panel?.mark(ranges)
  }

  function draw(): void {
    highlights.follow(scoredText())
    if (!open || !isPanelOn || open.view.kind === 'hint' || signal.aborted) return removePanel()
    const { view } = open
    panel ??= makePanel()
    // The page may have taken it away with what it drew anew.
    if (!panel.host.isConnected) document.body.append(panel.host)
    if (isOpen) {
      void learnStanding()
      if (view.kind === 'score') companies.lookUp([view.posting.company_name ?? ''])
    }
    const id = trackedId()
    const others = view.kind === 'score' ? companies.of(view.posting.company_name ?? '') : []
    panel.show(
      view,
      standing?.job.id === id ? standing : undefined,
      isOpen ? others.filter((job) => job.id !== id) : [],
    )
    place()
  }

  function makePanel(): Panel {
    const made = createPanel(document, {
      ...actions,
      onQuote,
      onToggle(next) {
        isOpen = next
        draw()
        // What is not remembered is only closed again next time.
        client.call('remember-panel', { is_open: next }).catch(() => undefined)
      },
      async change(job, changes) {
        const input = { id: job.id, changes, if_updated_at: job.updated_at }
        const answer = await client.call('change-posting-job', input)
        if (answer.job.id === trackedId()) standing = answer
        draw()
      },
      openJob: (id) => void client.call('open-dashboard', { job_id: id }).catch(() => undefined),
    })
    made.setOpen(isOpen)
    hearing = new AbortController()
    const until = { capture: true, passive: true, signal: hearing.signal }
    document.addEventListener('scroll', placeSoon, until)
    document.defaultView?.addEventListener('resize', placeSoon, until)
    document.addEventListener('keydown', onKey, until)
    return made
  }

  function removePanel(): void {
    hearing?.abort()
    panel?.host.remove()
    panel = undefined
  }

  function onKey({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): void {
    if (code === KEY && altKey && shiftKey && !ctrlKey && !metaKey) panel?.toggle()
  }

  function placeSoon(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      place()
    })
  }

  function place(): void {
    if (!open || !panel) return
    const { element } = open.pane
    panel.placeBeside(element.getBoundingClientRect(), themeBehind(element, new Map()))
  }

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    open = undefined
    removePanel()
  })
  return {
    isWanted: () => isPanelOn || areHighlightsOn,
    settingsKnown({ settings, panel_open }) {
      isPanelOn = settings.panel
      areHighlightsOn = settings.highlights
      if (!panel) isOpen = panel_open
      highlights.setOn(settings.highlights)
      draw()
    },
    show(pane, view) {
      const isOther = open?.pane.key !== pane?.key
      open = pane && view ? { pane, view } : undefined
      if (isOther) {
        standing = undefined
        asked = undefined
      }
      draw()
    },
    jobsChanged() {
      asked = undefined
      companies.forget()
      draw()
    },
  }
}

function randomName(): string {
  return crypto.randomUUID().replaceAll('-', '')
}

/** Scrolls the text's own scroller, at the user's click, so that the text stands in its middle. */
function bringIntoView(range: Range): void {
  const { top, height } = range.getBoundingClientRect()
  for (let at = range.startContainer.parentElement; at; at = at.parentElement) {
    const isPage = at.parentElement === null
    const { overflowY } = getComputedStyle(at)
    const scrolls = isPage || overflowY === 'auto' || overflowY === 'scroll'
    if (!scrolls || at.scrollHeight <= at.clientHeight) continue
    const start = isPage ? 0 : at.getBoundingClientRect().top
    at.scrollBy({ top: top - start - (at.clientHeight - height) / 2, behavior: 'instant' })
    return
  }
}
