import type { Client } from '#core/api/client.ts'
import type { Output } from '#core/api/contract.ts'
import type { PagePosting } from '#core/domain/open-page.ts'
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '#core/domain/page-settings.ts'
import type { Score } from '#core/domain/score.ts'
import { companyText, rankText, sightingText } from './badge/card-note-texts.ts'
import type { CardExtras, TrackedMark } from './badge/view.ts'
import { toneOf } from './card-tools/tone.ts'
import type { PageReading } from './layouts/layout.ts'
import { createPageCompanies } from './page-companies.ts'
import { createPageSightings } from './page-sightings.ts'

/** A card's posting with its score. */
export interface ScoredCard {
  readonly key: string
  readonly posting: PagePosting
  readonly score: Score
  readonly tracked: TrackedMark | undefined
}

/** What stands on the cards beside their scores: sightings, ranks, the company's jobs, veils. */
export interface PageExtras {
  /** Follows what the page shows; postings are as complete as is known. */
  read(reading: PageReading, postings: readonly PagePosting[], address: string): void
  of(card: ScoredCard, rank: number | undefined, ranked: number): CardExtras
  /** The user wants to see these cards whatever the settings say. */
  show(keys: readonly string[]): void
  settingsChanged(): void
  jobsChanged(): void
}

/**
 * @param onChange called when there is something new to show
 * @param onSettings called with the user's choice, when it is first known and after each change of it
 */
export function createPageExtras(
  client: Client,
  now: () => Date,
  onChange: () => void,
  signal: AbortSignal,
  onSettings: (settings: Output<'get-page-settings'>) => void,
): PageExtras {
  const sightings = createPageSightings(client, onChange, signal)
  const companies = createPageCompanies(client, onChange, signal)
  const shown = new Set<string>()
  let settings: PageSettings = DEFAULT_PAGE_SETTINGS
  let isAsked = false
  let isKnown = false
  let warning: string | undefined
  let shownNow: { postings: readonly PagePosting[]; address: string } = {
    postings: [],
    address: '',
  }

  async function learnSettings(): Promise<void> {
    isAsked = true
    try {
      const answer = await client.call('get-page-settings')
      if (signal.aborted) return
      settings = answer.settings
      isKnown = true
      onSettings(answer)
      tell()
      onChange()
    } catch {
      // The defaults hold until the next reading asks again.
      isAsked = false
    }
  }

  /** Nothing is told of the page before the user's choice is known. */
  function tell(): void {
    if (!isKnown) return
    const { postings, address } = shownNow
    if (settings.sightings) sightings.note(postings, address)
    if (settings.company_jobs) companies.lookUp(postings.flatMap((one) => one.company_name ?? []))
  }

  /** Tracked jobs of the company, without the posting itself. */
  function otherJobs({ posting, tracked }: ScoredCard) {
    return companies
      .of(posting.company_name ?? '')
      .filter(
        ({ id, source_linkedin_id }) =>
          id !== tracked?.id && source_linkedin_id !== posting.source_linkedin_id,
      )
  }

  return {
    read({ cards, warnings }, postings, address) {
      // What the user taught may be what makes the cards of this page readable.
      if (!isAsked && postings.length + warnings.length > 0) void learnSettings()
      if (postings.length === 0) return
      warning = cards.length > 0 ? warnings[0] : undefined
      shownNow = { postings, address }
      tell()
    },
    of(card, rank, ranked) {
      const sighting = settings.sightings ? sightings.of(card.posting.job_id) : undefined
      const lines = [
        settings.ranks && rank !== undefined ? rankText(rank, ranked) : undefined,
        sighting && sightingText(sighting),
        settings.company_jobs ? companyText(otherJobs(card), now()) : undefined,
        warning,
      ]
      return {
        lines: lines.filter((line) => line !== undefined),
        tone: shown.has(card.key) ? undefined : toneOf(card, settings),
      }
    },
    show(keys) {
      for (const key of keys) shown.add(key)
      onChange()
    },
    settingsChanged() {
      shown.clear()
      void learnSettings()
    },
    jobsChanged() {
      companies.forget()
      tell()
    },
  }
}
