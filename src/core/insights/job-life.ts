import type { WorkMode } from '../domain/posting.ts'
import type { RankingLevel } from '../domain/score.ts'
import type { Source, Status } from '../domain/tracked-job.ts'

/** One tracked job as the insights see it. */
export interface JobLife {
  readonly status: Status
  readonly source: Source
  readonly ranking_level: RankingLevel
  /** 1-100; null while it is 0, which a job without a score has too. */
  readonly match: number | null
  readonly company: string
  /** Null when the posting names none. */
  readonly location: string | null
  readonly work_mode: WorkMode | null
  /** When each status was first had, in milliseconds since 1970; changes that were undone left no trace. */
  readonly reached: Readonly<Partial<Record<Status, number>>>
  readonly pay: Pay | null
}

/** What a posting says it pays; one end may stand for both. */
export interface Pay {
  readonly min: number
  readonly max: number
  /** ISO 4217, or empty when it is not known. */
  readonly currency: string
}

/** Statuses of a firm that has answered; silence and the user's own exit are no answer. */
const ANSWERS = ['interviewed', 'offer', 'accepted', 'rejected'] as const satisfies Status[]

/** Statuses that only an application leads to. */
const AFTER_APPLYING = [
  'applied',
  'interviewed',
  'offer',
  'accepted',
] as const satisfies readonly Status[]

/** True for a job that was applied to, also when the step itself was never written down. */
export function wasApplied({ reached }: JobLife): boolean {
  return AFTER_APPLYING.some((status) => reached[status] !== undefined)
}

/** True for an application that got an answer of any kind. */
export function wasAnswered(life: JobLife): boolean {
  return wasApplied(life) && ANSWERS.some((status) => life.reached[status] !== undefined)
}

/** True when the answer was an interview or better. */
export function wasInvited({ reached }: JobLife): boolean {
  return (['interviewed', 'offer', 'accepted'] as const).some(
    (status) => reached[status] !== undefined,
  )
}

/** From applying to the first answer, in milliseconds; undefined without both moments in that order. */
export function timeToAnswer({ reached }: JobLife): number | undefined {
  const { applied } = reached
  if (applied === undefined) return undefined
  const times = ANSWERS.flatMap((status) => reached[status] ?? [])
  const answered = Math.min(...times.filter((time) => time >= applied))
  return Number.isFinite(answered) ? answered - applied : undefined
}
