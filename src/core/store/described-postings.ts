import type { Posting } from '../domain/posting.ts'
import type { Database } from './database.ts'
import { findJob } from './tracked-jobs.ts'

export interface PostingsPage {
  readonly postings: readonly Posting[]
  /** Jobs on this page whose description is not known. */
  readonly undescribed: number
  /** What to ask for next; undefined after the last. */
  readonly next: string | undefined
}

/** Some tracked jobs as the scorer sees them, in the order of their ids. */
export function describedPostings(
  db: Database,
  after: string | undefined,
  most: number,
): PostingsPage {
  const rows = db.all(`SELECT id FROM tracked_jobs WHERE id > ? ORDER BY id LIMIT ?`, [
    after ?? '',
    most,
  ])
  const ids = rows.map(({ id }) => String(id))
  const jobs = ids.flatMap((id) => findJob(db, id) ?? [])
  const described = jobs.filter(({ description }) => description?.trim())
  return {
    postings: described.map((job) => ({
      job_id: job.id,
      job_title: job.job_title,
      company_name: job.company_name,
      ...(job.location === null ? {} : { location: job.location }),
      ...(job.description === null ? {} : { description: job.description }),
      ...salaryOf(job),
    })),
    undescribed: jobs.length - described.length,
    next: ids.length === most ? ids.at(-1) : undefined,
  }
}

/** Tracked jobs hold yearly pay. */
function salaryOf({
  salary_min: min,
  salary_max: max,
  salary_currency: currency,
}: {
  salary_min: number | null
  salary_max: number | null
  salary_currency: string | null
}): Pick<Posting, 'salary'> {
  if ((min === null && max === null) || currency === null) return {}
  const text = `${[min, max].filter((end) => end !== null).join(' - ')} ${currency}`
  return {
    salary: {
      text,
      ...(min === null ? {} : { min }),
      ...(max === null ? {} : { max }),
      currency,
      period: 'year',
    },
  }
}
