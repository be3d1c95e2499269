import { STATUSES, type Status } from '../domain/tracked-job.ts'
import { WAY } from '../domain/way.ts'
import type { Database } from './database.ts'

export interface Conversion {
  readonly from: Status
  readonly to: Status
  /** Jobs that ever had `from`. */
  readonly reached_from: number
  /** Those of them that went on to `to` or past it. */
  readonly reached_to: number
  /** Null when no job reached `from`. */
  readonly rate: number | null
  /** From first reaching `from` to first reaching `to` or a later stage; null when none did. */
  readonly median_days: number | null
}

export interface PayRange {
  readonly min: number
  /** Of each job's middle, or of the one end it states. */
  readonly median: number
  readonly max: number
  readonly count: number
}

/** What GET /jobs/stats answers. Jobs that were deleted are in none of it. */
export interface JobStats {
  readonly total_jobs: number
  readonly average_match_percentage: number | null
  readonly by_status: Record<string, number>
  readonly by_ranking_level: Record<string, number>
  readonly by_source: Record<string, number>
  readonly funnel: {
    readonly current: Record<string, number>
    readonly reached: Record<string, number>
  }
  readonly conversion: readonly Conversion[]
  readonly added_per_week: readonly { readonly week: string; readonly count: number }[]
  readonly top_skill_gaps: readonly SkillCount[]
  readonly top_matched_skills: readonly SkillCount[]
  readonly salary: Record<string, PayRange>
}

export interface SkillCount {
  readonly skill: string
  readonly count: number
}

const TOP_SKILLS = 20
const WEEKS = 26
const DAY_MS = 86_400_000

/** @param profileSkills skills of the profile, which are no gaps even where a posting was silent on them */
export function jobStats(db: Database, profileSkills: readonly string[], now: Date): JobStats {
  const groups = db.all(
    `SELECT status, ranking_level, source, count(*) AS jobs, count(scored_at) AS scored,
       sum(CASE WHEN scored_at IS NOT NULL THEN match_percentage ELSE 0 END) AS points
     FROM tracked_jobs INDEXED BY tracked_jobs_by_state GROUP BY status, ranking_level, source`,
  )
  const sum = (field: 'jobs' | 'scored' | 'points') =>
    groups.reduce((total, group) => total + Number(group[field]), 0)
  const by = (field: 'status' | 'ranking_level' | 'source') => {
    const counts: Record<string, number> = {}
    for (const group of groups) {
      const key = String(group[field])
      counts[key] = (counts[key] ?? 0) + Number(group.jobs)
    }
    return counts
  }
  const scored = sum('scored')
  const byStatus = by('status')
  const reached = reachedStages(db)
  return {
    total_jobs: sum('jobs'),
    average_match_percentage: scored === 0 ? null : Math.round((sum('points') / scored) * 10) / 10,
    by_status: byStatus,
    by_ranking_level: by('ranking_level'),
    by_source: by('source'),
    funnel: { current: everyStatus(byStatus), reached: everyStatus(reached) },
    conversion: conversions(db, reached),
    added_per_week: addedPerWeek(db, now),
    top_skill_gaps: topSkills(db, 'missing_skills', profileSkills),
    top_matched_skills: topSkills(db, 'matched_skills', []),
    salary: payByCurrency(db),
  }
}

function everyStatus(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(STATUSES.map((status) => [status, counts[status] ?? 0]))
}

function reachedStages(db: Database): Record<string, number> {
  const rows = db.all(
    'SELECT status, count(*) AS jobs FROM job_stages INDEXED BY job_stages_by_status GROUP BY status',
  )
  return Object.fromEntries(rows.map((row) => [String(row.status), Number(row.jobs)]))
}

function conversions(db: Database, reached: Record<string, number>): Conversion[] {
  return WAY.slice(0, -1).map((from, place) => {
    const row = db.get(
      'SELECT count(*) AS jobs, count(duration) AS timed FROM job_steps INDEXED BY job_steps_by_duration WHERE from_status = ?',
      [from],
    )
    const jobs = Number(row?.jobs)
    const median = medianOf(Number(row?.timed), (offset, limit) =>
      db
        .all(
          'SELECT duration AS value FROM job_steps INDEXED BY job_steps_by_duration WHERE from_status = ? AND duration >= 0 ORDER BY duration LIMIT ? OFFSET ?',
          [from, limit, offset],
        )
        .map((found) => Number(found.value)),
    )
    const reachedFrom = reached[from] ?? 0
    return {
      from,
      to: WAY[place + 1] as Status, // the last status has no step from it
      reached_from: reachedFrom,
      reached_to: jobs,
      rate: reachedFrom === 0 ? null : jobs / reachedFrom,
      median_days: median === null ? null : Math.round((median / DAY_MS) * 10) / 10,
    }
  })
}

/** The middle of `count` values in order, or the mean of the two in the middle. */
function medianOf(
  count: number,
  values: (offset: number, limit: number) => readonly number[],
): number | null {
  if (count === 0) return null
  const middle = values(Math.floor((count - 1) / 2), count % 2 === 0 ? 2 : 1)
  return middle.reduce((total, value) => total + value, 0) / middle.length
}

/** Jobs added in each of the last weeks, from Monday to Sunday in UTC, from the first job on. */
function addedPerWeek(db: Database, now: Date): { week: string; count: number }[] {
  const first = db.get('SELECT min(created_at) AS at FROM tracked_jobs')?.at
  const start = Date.parse(String(first))
  if (Number.isNaN(start)) return []
  const thisWeek = mondayOf(now.getTime())
  const firstWeek = Math.max(mondayOf(start), thisWeek - (WEEKS - 1) * 7 * DAY_MS)
  const weeks: { week: string; count: number }[] = []
  for (let monday = firstWeek; monday <= thisWeek; monday += 7 * DAY_MS) {
    const row = db.get(
      'SELECT count(*) AS jobs FROM tracked_jobs INDEXED BY tracked_jobs_by_created WHERE created_at >= ? AND created_at < ?',
      [new Date(monday).toISOString(), new Date(monday + 7 * DAY_MS).toISOString()],
    )
    weeks.push({ week: new Date(monday).toISOString().slice(0, 10), count: Number(row?.jobs) })
  }
  return weeks
}

function mondayOf(time: number): number {
  const day = Math.floor(time / DAY_MS)
  // 1 January 1970 was a Thursday.
  return (day - ((day + 3) % 7)) * DAY_MS
}

function topSkills(
  db: Database,
  list: 'matched_skills' | 'missing_skills',
  except: readonly string[],
): SkillCount[] {
  const excluded = new Set(except.map((skill) => skill.trim().toLowerCase()))
  const counts: SkillCount[] = []
  const rows = db.all(
    'SELECT skill, jobs FROM skill_counts INDEXED BY skill_counts_top WHERE list = ? ORDER BY jobs DESC, skill LIMIT ?',
    [list, TOP_SKILLS + excluded.size],
  )
  for (const row of rows) {
    const skill = String(row.skill)
    if (!excluded.has(skill.trim().toLowerCase())) counts.push({ skill, count: Number(row.jobs) })
  }
  return counts.slice(0, TOP_SKILLS)
}

const CURRENCY = "coalesce(salary_currency, '')"
const MIDDLE = '(coalesce(salary_min, salary_max) + coalesce(salary_max, salary_min)) / 2.0'
const PAID = 'coalesce(salary_min, salary_max) IS NOT NULL'

/** Pay by currency; jobs whose currency is not known are under `unknown`. */
function payByCurrency(db: Database): Record<string, PayRange> {
  const groups = db.all(
    `SELECT ${CURRENCY} AS currency, count(*) AS jobs,
       min(coalesce(salary_min, salary_max)) AS low, max(coalesce(salary_max, salary_min)) AS high
     FROM tracked_jobs INDEXED BY tracked_jobs_pay WHERE ${PAID} GROUP BY ${CURRENCY}`,
  )
  const pay: Record<string, PayRange> = {}
  for (const group of groups) {
    const currency = String(group.currency)
    const median = medianOf(Number(group.jobs), (offset, limit) =>
      db
        .all(
          `SELECT ${MIDDLE} AS middle FROM tracked_jobs INDEXED BY tracked_jobs_pay
           WHERE ${PAID} AND ${CURRENCY} = ? ORDER BY ${MIDDLE} LIMIT ? OFFSET ?`,
          [currency, limit, offset],
        )
        .map((row) => Number(row.middle)),
    )
    pay[currency === '' ? 'unknown' : currency] = {
      min: Number(group.low),
      median: median ?? 0,
      max: Number(group.high),
      count: Number(group.jobs),
    }
  }
  return pay
}
