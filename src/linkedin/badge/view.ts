import type { PagePosting } from '#core/domain/open-page.ts'
import { type RankingLevel, rankingLevel, type Score } from '#core/domain/score.ts'
import type { Status } from '#core/domain/tracked-job.ts'
import type { Tone } from '../card-tools/tone.ts'

/** `open`: the range of a provisional score reaches over more than one level. */
export type BadgeLevel = RankingLevel | 'open'

/** What the tracker knows of a posting. */
export interface TrackedMark {
  /** The tracked job's id in the database. */
  readonly id: string
  readonly status: Status
}

/** What stands on a card beside its score. */
export interface CardExtras {
  /** Remarks for the details: sightings, rank, the company's other jobs. */
  readonly lines: readonly string[]
  readonly tone: Tone | undefined
}

/** What one badge shows. */
export type BadgeView =
  | {
      readonly kind: 'score'
      readonly posting: PagePosting
      readonly score: Score
      readonly tracked: TrackedMark | undefined
      readonly extras?: CardExtras
    }
  /** No score came; `reason` is a sentence for the user. */
  | { readonly kind: 'failed'; readonly posting: PagePosting; readonly reason: string }
  /** The profile is empty: shown once, instead of badges. */
  | { readonly kind: 'hint' }

/** What the user can ask for on a badge. Each rejects with a `Failure` whose text is for the user. */
export interface BadgeActions {
  save(posting: PagePosting, score: Score): Promise<TrackedMark>
  openDashboard(tracked: TrackedMark | undefined): Promise<void>
  tryAgain(): void
  dismissHint(): void
  /** Takes the veil off a hidden card until the page is left. */
  showCard?(posting: PagePosting): void
}

/** True while the description, which could still change the score, is not known. */
export function isProvisional({ basis }: Score): boolean {
  return basis === 'title'
}

/** The level the badge may claim: a range that reaches over a threshold claims none. */
export function badgeLevel(score: Score): BadgeLevel {
  const [low, high] = score.match_range
  const level = rankingLevel(low)
  return level === rankingLevel(high) ? level : 'open'
}

/** True when a badge that shows `one` needs no new paint for `other`. */
export function isSameView(one: BadgeView, other: BadgeView): boolean {
  if (one.kind === 'score' && other.kind === 'score') {
    return (
      one.score === other.score &&
      one.tracked?.id === other.tracked?.id &&
      one.tracked?.status === other.tracked?.status &&
      sameExtras(one.extras, other.extras)
    )
  }
  if (one.kind === 'failed' && other.kind === 'failed') return one.reason === other.reason
  return one.kind === other.kind
}

function sameExtras(one: CardExtras | undefined, other: CardExtras | undefined): boolean {
  return (
    one?.tone?.treatment === other?.tone?.treatment &&
    one?.tone?.reasons.join() === other?.tone?.reasons.join() &&
    (one?.lines ?? []).join('\n') === (other?.lines ?? []).join('\n')
  )
}
