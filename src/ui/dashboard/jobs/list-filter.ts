import { WORK_MODES, type WorkMode } from '#core/domain/posting.ts'
import { RANKING_LEVELS } from '#core/domain/score.ts'
import { SOURCES, STATUSES, type Status } from '#core/domain/tracked-job.ts'
import type { JobFilter } from '../../data/job-queries.ts'

export const SORTS = [
  'created_at',
  'match_percentage',
  'job_title',
  'company_name',
  'updated_at',
] as const
export type Sort = (typeof SORTS)[number]

/** Days after today until which a follow-up is looked for; today moves on, so that an address holds no date. */
const FOLLOW_UP_DAYS = { due: 0, week: 7 } as const
export type FollowUp = keyof typeof FOLLOW_UP_DAYS
export const FOLLOW_UPS = ['due', 'week'] as const satisfies readonly FollowUp[]

/** A filter as the pages handle it: each part set or absent. */
export interface ListFilter {
  readonly search?: string
  readonly status?: readonly Status[]
  readonly ranking_level?: (typeof RANKING_LEVELS)[number]
  readonly minMatch?: number
  readonly maxMatch?: number
  readonly source?: (typeof SOURCES)[number]
  readonly company?: string
  /** Plain dates. */
  readonly since?: string
  readonly until?: string
  readonly hasNotes?: boolean
  readonly location?: string
  readonly workMode?: WorkMode
  readonly followUp?: FollowUp
  readonly sortBy?: Sort
  readonly sortOrder?: 'asc' | 'desc'
}

/** The filter in an address; what cannot be a filter is left out, since anyone can edit an address. */
export function filterOf(query: URLSearchParams): ListFilter {
  const status = (query.get('status') ?? '').split(',').flatMap((word) => oneOf(STATUSES, word))
  const sort = oneOf(SORTS, query.get('sortBy'))[0]
  return withoutEmpty({
    search: query.get('search') ?? undefined,
    status: status.length > 0 ? status : undefined,
    ranking_level: oneOf(RANKING_LEVELS, query.get('ranking_level'))[0],
    minMatch: percentOf(query.get('minMatch')),
    maxMatch: percentOf(query.get('maxMatch')),
    source: oneOf(SOURCES, query.get('source'))[0],
    company: query.get('company') ?? undefined,
    since: dayOf(query.get('since')),
    until: dayOf(query.get('until')),
    hasNotes: query.has('hasNotes') ? query.get('hasNotes') === 'true' : undefined,
    location: query.get('location') ?? undefined,
    workMode: oneOf(WORK_MODES, query.get('workMode'))[0],
    followUp: oneOf(FOLLOW_UPS, query.get('followUp'))[0],
    sortBy: sort,
    sortOrder: sort && oneOf(['asc', 'desc'], query.get('sortOrder'))[0],
  })
}

/** The address's query for a filter. */
export function queryOf(filter: ListFilter): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) query.set(name, String(value))
  return query
}

/** What the worker is asked. A text of blanks is no filter. */
export function requestOf(filter: ListFilter, now = new Date()): JobFilter {
  const { status, search, company, location, followUp, ...rest } = filter
  return {
    ...rest,
    ...(status && { status: status.join(',') }),
    ...(search?.trim() && { search }),
    ...(company?.trim() && { company }),
    ...(location?.trim() && { location }),
    ...(followUp && { followUpUntil: localDay(now, FOLLOW_UP_DAYS[followUp]) }),
  }
}

/** The filter with nothing left out any more, in the same order. */
export function cleared({ sortBy, sortOrder }: ListFilter): ListFilter {
  return withoutEmpty({ sortBy, sortOrder })
}

/** A filter without one of its parts. */
export function without(filter: ListFilter, ...parts: readonly (keyof ListFilter)[]): ListFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([name]) => !(parts as readonly string[]).includes(name)), // names are its keys
  )
}

/** True when some jobs are left out; an order leaves none out. */
export function isFiltering(filter: ListFilter): boolean {
  return Object.keys(without(filter, 'sortBy', 'sortOrder')).length > 0
}

/** Leaves out parts that are not set. */
export function withoutEmpty(
  parts: {
    readonly [Part in keyof ListFilter]: ListFilter[Part] | undefined
  },
): ListFilter {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && value !== ''),
  )
}

function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word[] {
  return words.filter((each) => each === word?.trim())
}

/** A plain date some days after a moment, in the user's time zone. */
function localDay(now: Date, after: number): string {
  const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate() + after, 12)
  return [noon.getFullYear(), noon.getMonth() + 1, noon.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function percentOf(text: string | null): number | undefined {
  const number = Number(text ?? Number.NaN)
  return text !== '' && Number.isInteger(number) && number >= 0 && number <= 100
    ? number
    : undefined
}

function dayOf(text: string | null): string | undefined {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined
}
