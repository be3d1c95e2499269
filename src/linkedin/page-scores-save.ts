import type { Request } from '#core/api/contract.ts'
import type { PagePosting } from '#core/domain/open-page.ts'
import type { Salary } from '#core/domain/posting.ts'
import type { Score } from '#core/domain/score.ts'
import { clip, LONGEST } from './page-scores-limits.ts'

const MOST_SALARY = 1_000_000_000

/** The request that keeps a posting: all that the page told of it, with its score. */
export function trackRequest(posting: PagePosting, score: Score): Request<'track-job'> {
  return {
    job_title: clip(posting.job_title, LONGEST.title),
    company_name: clip(posting.company_name ?? '', LONGEST.company),
    source: 'scanner',
    source_linkedin_id: posting.source_linkedin_id ?? null,
    ...present('location', posting.location && clip(posting.location, LONGEST.location)),
    ...present(
      'description',
      posting.description && clip(posting.description, LONGEST.description),
    ),
    ...present('job_url', posting.job_url),
    ...present('posted_at', momentOf(posting.posted_at)),
    ...yearlyPay(posting.salary),
    match_percentage: score.match_percentage,
    ranking_level: score.ranking_level,
    matched_skills: score.matched_skills,
    missing_skills: score.missing_skills,
    summary: clip(score.summary, LONGEST.summary),
  }
}

/** A second save must not clear what the first knew, so that an unknown field is left out. */
function present<Name extends string>(
  name: Name,
  value: string | undefined,
): { [Key in Name]?: string } {
  // The computed key is the one name given.
  return (value ? { [name]: value } : {}) as { [Key in Name]?: string }
}

/** Tracked jobs hold yearly pay in whole units; an hourly rate would be read as a yearly one. */
function yearlyPay(salary: Salary | undefined): {
  salary_min?: number
  salary_max?: number
  salary_currency?: string
} {
  if (salary?.period !== 'year') return {}
  const min = wholePay(salary.min)
  const max = wholePay(salary.max)
  if (min === undefined && max === undefined) return {}
  if (min !== undefined && max !== undefined && min > max) return {}
  return {
    ...(min === undefined ? {} : { salary_min: min }),
    ...(max === undefined ? {} : { salary_max: max }),
    ...(salary.currency && /^[A-Z]{3}$/.test(salary.currency)
      ? { salary_currency: salary.currency }
      : {}),
  }
}

function wholePay(amount: number | undefined): number | undefined {
  if (amount === undefined || !(amount >= 0 && amount <= MOST_SALARY)) return undefined
  return Math.round(amount)
}

function momentOf(date: string | undefined): string | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
