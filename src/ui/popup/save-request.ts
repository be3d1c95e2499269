import type { Request } from '#core/api/contract.ts'
import type { PagePosting } from '#core/domain/open-page.ts'
import type { Salary } from '#core/domain/posting.ts'
import type { Score } from '#core/domain/score.ts'
import type { Status } from '#core/domain/tracked-job.ts'

/** What the user adds to a posting when keeping it. */
export interface Saving {
  readonly company: string
  readonly status: Status
  readonly notes: string
}

/** The request that keeps a posting: all that the page told of it, its score, and the user's word on it. */
export function saveRequest(
  posting: PagePosting,
  score: Score,
  { company, status, notes }: Saving,
): Request<'track-job'> {
  return {
    job_title: posting.job_title,
    company_name: company,
    source: 'manual',
    status,
    source_linkedin_id: posting.source_linkedin_id ?? null,
    // A second save must not clear what the first knew, so that an unknown field is left out.
    ...(notes.trim() && { notes }),
    ...(posting.location && { location: posting.location }),
    ...(posting.description && { description: posting.description }),
    ...(posting.job_url && { job_url: posting.job_url }),
    ...postedAt(posting.posted_at),
    ...yearlyPay(posting.salary),
    match_percentage: score.match_percentage,
    ranking_level: score.ranking_level,
    matched_skills: score.matched_skills,
    missing_skills: score.missing_skills,
    summary: score.summary,
  }
}

function postedAt(date: string | undefined): { posted_at?: string } {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? {} : { posted_at: new Date(time).toISOString() }
}

/** Tracked jobs hold yearly pay in whole units; an hourly rate would be read as a yearly one. */
function yearlyPay(salary: Salary | undefined): {
  salary_min?: number
  salary_max?: number
  salary_currency?: string
} {
  if (salary?.period !== 'year') return {}
  const { min, max, currency } = salary
  if (min === undefined && max === undefined) return {}
  return {
    ...(min !== undefined && { salary_min: Math.round(min) }),
    ...(max !== undefined && { salary_max: Math.round(max) }),
    ...(currency && /^[A-Z]{3}$/.test(currency) && { salary_currency: currency }),
  }
}
