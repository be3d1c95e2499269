import type { RankingLevel } from '../../domain/score.ts'
import { type Source, STATUSES, type Status } from '../../domain/tracked-job.ts'
import type { JobLife, Pay } from '../../insights/job-life.ts'
import { statedWorkMode } from '../../scoring/dealbreakers/stated-work-mode.ts'
import type { Database } from '../database.ts'

/** Jobs added from `since` on and before `until`, ISO 8601 UTC; an absent end is open. */
export interface Period {
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/**
 * The jobs of the board that were added within a period. All but the place is read from indexes that
 * carry it, so that no posting's text is touched.
 */
export function jobLives(
  db: Database,
  { since = '', until = '9999-12-31T00:00:00.000Z' }: Period,
): JobLife[] {
  const cohort = db.all(
    `SELECT rowid, id, status, source, ranking_level, match_percentage
     FROM tracked_jobs INDEXED BY tracked_jobs_by_created
     WHERE created_at >= ? AND created_at < ? ORDER BY created_at, id`,
    [since, until],
  )
  if (cohort.length === 0) return []
  const reached = stagesById(db)
  const pays = paysByRow(db)
  const places = placesByRow(db)
  return cohort.map((row) => {
    const place = places.get(Number(row.rowid))
    const match = Number(row.match_percentage)
    return {
      status: row.status as Status, // checked when it was written
      source: row.source as Source, // likewise
      ranking_level: row.ranking_level as RankingLevel, // likewise
      match: match > 0 ? match : null,
      company: place?.company ?? '',
      location: place?.location ?? null,
      work_mode: place ? workMode(place.title, place.location) : null,
      reached: reached.get(String(row.id)) ?? {},
      pay: pays.get(Number(row.rowid)) ?? null,
    }
  })
}

function stagesById(db: Database): Map<string, JobLife['reached']> {
  const columns = STATUSES.map(
    (status) => `max(CASE status WHEN '${status}' THEN reached_at END) AS ${status}`,
  )
  const rows = db.all(`SELECT job_id, ${columns.join(', ')} FROM job_stages GROUP BY job_id`)
  return new Map(
    rows.map((row) => [
      String(row.job_id),
      Object.fromEntries(
        STATUSES.flatMap((status) => (row[status] === null ? [] : [[status, Number(row[status])]])),
      ),
    ]),
  )
}

function paysByRow(db: Database): Map<number, Pay> {
  const rows = db.all(
    `SELECT rowid, salary_min, salary_max, coalesce(salary_currency, '') AS currency
     FROM tracked_jobs INDEXED BY tracked_jobs_pay
     WHERE coalesce(salary_min, salary_max) IS NOT NULL`,
  )
  return new Map(
    rows.map(({ rowid, salary_min: min, salary_max: max, currency }) => [
      Number(rowid),
      { min: Number(min ?? max), max: Number(max ?? min), currency: String(currency) },
    ]),
  )
}

interface PostingPlace {
  readonly title: string
  readonly company: string
  readonly location: string | null
}

function placesByRow(db: Database): Map<number, PostingPlace> {
  const rows = db.all('SELECT rowid, job_title, company_name, location FROM tracked_jobs')
  return new Map(
    rows.map((row) => [
      Number(row.rowid),
      {
        title: String(row.job_title),
        company: String(row.company_name),
        location: row.location === null || row.location === '' ? null : String(row.location),
      },
    ]),
  )
}

function workMode(title: string, location: string | null): JobLife['work_mode'] {
  const posting = { job_id: '', job_title: title, location: location ?? '' }
  return statedWorkMode(posting)?.mode ?? null
}
