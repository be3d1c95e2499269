import type { Salary, WorkMode } from './posting.ts'
import type { SeniorityLevel } from './seniority.ts'

/** What the user will not take, whatever the rest of a posting offers; kept with each profile. */
export interface Dealbreakers {
  /** Words or phrases that may stand neither in the title nor in the description. */
  readonly words: readonly string[]
  readonly companies: readonly string[]
  /** A posting that states no work mode is kept. */
  readonly work_modes: readonly WorkMode[]
  /** A posting that states no pay, or pay in another currency, is kept. */
  readonly minimum_pay?: MinimumPay | undefined
  /** Languages the user does not work in. */
  readonly languages: readonly string[]
  /** True when a posting that refuses to sponsor a visa is out of the question. */
  readonly needs_visa: boolean
  readonly levels: readonly SeniorityLevel[]
}

export interface MinimumPay {
  /** Whole units of `currency` for a year. */
  readonly yearly: number
  /** ISO 4217. */
  readonly currency: string
}

export const NO_DEALBREAKERS: Dealbreakers = {
  words: [],
  companies: [],
  work_modes: [],
  languages: [],
  needs_visa: false,
  levels: [],
}

export const DEALBREAKER_FIELDS = [
  'job_title',
  'company_name',
  'location',
  'description',
  'salary',
  'work_mode',
] as const

/** Why a posting is out of the question, with the words that say so. */
export interface DealbreakerFound {
  /** One phrase for a person, such as "asks for German". */
  readonly reason: string
  readonly evidence: {
    /** `field.slice(start, end) === text`; for `salary` and `work_mode`, the text that states them. */
    readonly text: string
    readonly field: (typeof DEALBREAKER_FIELDS)[number]
    readonly start: number
    readonly end: number
  }
}

/** A posting with a dealbreaker scores no more than this: in the lowest level, below any fair match. */
export const DEALBREAKER_CAP = 20

const PERIODS_A_YEAR = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 } as const

/** The most that a stated pay comes to in a year; undefined when its period or its amounts are unknown. */
export function yearlyTop({ min, max, period }: Salary): number | undefined {
  const top = max ?? min
  return top === undefined || period === undefined ? undefined : top * PERIODS_A_YEAR[period]
}

export function hasDealbreakers(set: Dealbreakers): boolean {
  return (
    set.needs_visa ||
    set.minimum_pay !== undefined ||
    [set.words, set.companies, set.work_modes, set.languages, set.levels].some(
      (list) => list.length > 0,
    )
  )
}

/** As they are stored: lists without blanks and repeats. */
export function tidyDealbreakers(set: Dealbreakers): Dealbreakers {
  const { minimum_pay, ...lists } = set
  return {
    ...lists,
    words: tidy(set.words),
    companies: tidy(set.companies),
    languages: tidy(set.languages),
    work_modes: [...new Set(set.work_modes)],
    levels: [...new Set(set.levels)],
    ...(minimum_pay === undefined ? {} : { minimum_pay }),
  }
}

function tidy(texts: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const text of texts.map((one) => one.trim()).filter(Boolean)) {
    const key = text.toLowerCase()
    if (!seen.has(key)) seen.set(key, text)
  }
  return [...seen.values()]
}
