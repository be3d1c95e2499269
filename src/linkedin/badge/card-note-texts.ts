import type { Sighting } from '#core/domain/sighting.ts'
import type { Status } from '#core/domain/tracked-job.ts'

/** Remarks on a card's details that are not about its score. */

/** Undefined when there is nothing to tell: a posting seen once, under one number. */
export function sightingText({
  times,
  first_seen,
  ids,
  nth,
  alike_by,
}: Sighting): string | undefined {
  const parts: string[] = []
  if (times > 1) parts.push(`Seen ${times} times since ${dayText(first_seen)}.`)
  if (ids > 1) {
    const what = alike_by === 'text' ? 'the same text' : 'the same title, company and place'
    parts.push(
      nth > 1
        ? `LinkedIn’s ${ordinal(nth)} number for ${what}: a repost or a copy.`
        : `Also under ${ids === 2 ? 'another number' : `${ids - 1} other numbers`}, with ${what}.`,
    )
  }
  return parts.length > 0 ? parts.join(' ') : undefined
}

export function rankText(rank: number, of: number): string {
  return `#${rank} of ${of} on this page`
}

interface CompanyJobNote {
  readonly job_title: string
  readonly status: Status
  readonly application_date: string | null
}

/** What the user already does at this company; undefined when that is nothing. */
export function companyText(jobs: readonly CompanyJobNote[], now: Date): string | undefined {
  const [first, ...rest] = jobs
  if (!first) return undefined
  const { job_title, application_date } = first
  const head =
    application_date === null
      ? `Tracked at this company: ${job_title}`
      : `Already applied at this company ${agoText(application_date, now)}: ${job_title}`
  return rest.length > 0 ? `${head}, and ${rest.length} more.` : `${head}.`
}

const DAY_MS = 86_400_000
const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

/** "3 weeks ago". */
function agoText(moment: string, now: Date): string {
  const days = Math.max(0, Math.round((now.getTime() - Date.parse(moment)) / DAY_MS))
  if (days < 14) return AGO.format(-days, 'day')
  if (days < 60) return AGO.format(-Math.round(days / 7), 'week')
  return AGO.format(-Math.round(days / 30), 'month')
}

/** "3 Nov", with the year where it is another. */
export function dayText(moment: string): string {
  const date = new Date(moment)
  const isThisYear = date.getFullYear() === new Date().getFullYear()
  return (isThisYear ? DAY : DAY_OF_YEAR).format(date)
}

function ordinal(number: number): string {
  const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' } as const
  return `${number}${suffixes[ORDINALS.select(number)]}`
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })
