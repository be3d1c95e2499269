import type { WorkMode } from '../domain/posting.ts'
import type { RankingLevel } from '../domain/score.ts'
import type { Source, Status } from '../domain/tracked-job.ts'
import type { Database } from './database.ts'
import { fold } from './fold.ts'
import { mayContain, rowsAt, rowsOfWorkMode } from './job-places.ts'
import { type Condition, countMatches, matchQuery, rankedRows } from './search.ts'
import { jobsInRows, type StoredJob } from './tracked-jobs.ts'

export type SortField =
  | 'created_at'
  | 'match_percentage'
  | 'job_title'
  | 'company_name'
  | 'updated_at'

/** What GET /jobs asks; see the contract. */
export interface ListQuery {
  readonly page: number
  readonly pageSize: number
  readonly status?: readonly Status[] | undefined
  readonly minMatch?: number | undefined
  readonly maxMatch?: number | undefined
  readonly ranking_level?: RankingLevel | undefined
  readonly search?: string | undefined
  readonly sortBy?: SortField | undefined
  readonly sortOrder: 'desc' | 'asc'
  readonly source?: Source | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly company?: string | undefined
  readonly hasNotes?: boolean | undefined
  readonly location?: string | undefined
  readonly workMode?: WorkMode | undefined
  /** The last day of a follow-up that is asked for; archived jobs need none. */
  readonly followUpUntil?: string | undefined
  /** False leaves the descriptions out. */
  readonly with_description?: boolean | undefined
}

export interface JobPage {
  readonly jobs: readonly StoredJob[]
  readonly total: number
}

/** Each order's index carries every filter, so that no row is read that is not shown. */
const SORT: Record<SortField, { readonly index: string; readonly by: string }> = {
  created_at: { index: 'tracked_jobs_by_created', by: 'created_at' },
  updated_at: { index: 'tracked_jobs_by_updated', by: 'updated_at' },
  match_percentage: { index: 'tracked_jobs_by_match', by: 'match_percentage' },
  job_title: { index: 'tracked_jobs_by_title', by: 'job_title COLLATE NOCASE' },
  company_name: { index: 'tracked_jobs_by_company', by: 'company_name COLLATE NOCASE' },
}

/** One page of the jobs that pass every filter. */
export function listJobs(db: Database, query: ListQuery): JobPage {
  const condition = conditionOf(db, query)
  const match = query.search === undefined ? undefined : matchQuery(query.search)
  if (condition === null || match === null) return { jobs: [], total: 0 }
  const total = countJobs(db, condition, match)
  const offset = (query.page - 1) * query.pageSize
  if (offset >= total) return { jobs: [], total }
  const rows =
    match !== undefined && query.sortBy === undefined
      ? rankedRows(db, match, total, condition, query.pageSize, offset)
      : sortedRows(db, condition, match, query, offset)
  return { jobs: jobsInRows(db, rows, query.with_description), total }
}

function countJobs(
  db: Database,
  condition: Condition | undefined,
  match: string | undefined,
): number {
  if (condition === undefined && match !== undefined) return countMatches(db, match)
  const where = whereOf(condition, match)
  const row = db.get(
    `SELECT count(*) AS jobs FROM tracked_jobs${condition ? ' INDEXED BY tracked_jobs_by_state' : ''}${where.sql}`,
    where.params,
  )
  return Number(row?.jobs)
}

function sortedRows(
  db: Database,
  condition: Condition | undefined,
  match: string | undefined,
  query: ListQuery,
  offset: number,
): number[] {
  const { index, by } = SORT[query.sortBy ?? 'created_at']
  const where = whereOf(condition, match)
  const direction = query.sortOrder === 'asc' ? 'ASC' : 'DESC'
  return db
    .all(
      `SELECT rowid FROM tracked_jobs INDEXED BY ${index}${where.sql}
       ORDER BY ${by} ${direction}, id ${direction} LIMIT ? OFFSET ?`,
      [...where.params, query.pageSize, offset],
    )
    .map((row) => Number(row.rowid))
}

function whereOf(condition: Condition | undefined, match: string | undefined): Condition {
  const clauses = condition ? [condition.sql] : []
  const params = [...(condition?.params ?? [])]
  if (match !== undefined) {
    clauses.push('rowid IN (SELECT docid FROM job_search WHERE job_search MATCH ?)')
    params.push(match)
  }
  return { sql: clauses.length > 0 ? ` WHERE ${clauses.join(' AND ')}` : '', params }
}

/** The filters as a condition; undefined when there is none, null when no job can pass. */
function conditionOf(db: Database, query: ListQuery): Condition | undefined | null {
  const clauses: string[] = []
  const params: (string | number)[] = []
  const require = (sql: string, ...values: (string | number)[]) => {
    clauses.push(sql)
    params.push(...values)
  }
  if (query.status && query.status.length > 0) {
    require(`status IN (${query.status.map(() => '?').join(', ')})`, ...query.status)
  }
  if (query.ranking_level) require('ranking_level = ?', query.ranking_level)
  if (query.source) require('source = ?', query.source)
  if (query.minMatch !== undefined) require('match_percentage >= ?', query.minMatch)
  if (query.maxMatch !== undefined) require('match_percentage <= ?', query.maxMatch)
  if (query.since !== undefined) require('created_at >= ?', query.since)
  if (query.until !== undefined) require('created_at <= ?', endOf(query.until))
  if (query.hasNotes !== undefined) require('has_notes = ?', query.hasNotes ? 1 : 0)
  if (query.company !== undefined && query.company.trim() !== '') {
    const names = companiesLike(db, query.company)
    if (names.length === 0) return null
    require('company_name IN (SELECT value FROM json_each(?))', JSON.stringify(names))
  }
  const oneOf = (rows: readonly number[]) =>
    require('rowid IN (SELECT value FROM json_each(?))', JSON.stringify(rows))
  if (query.location !== undefined && query.location.trim() !== '')
    oneOf(rowsAt(db, query.location))
  if (query.workMode !== undefined) oneOf(rowsOfWorkMode(db, query.workMode))
  if (query.followUpUntil !== undefined) {
    require(`rowid IN (SELECT rowid FROM tracked_jobs INDEXED BY tracked_jobs_by_follow_up
         WHERE follow_up_at IS NOT NULL AND follow_up_at <= ? AND status <> 'archived')`, endOf(
      query.followUpUntil,
    ))
  }
  return clauses.length === 0 ? undefined : { sql: clauses.join(' AND '), params }
}

/** A plain date means the whole day, so that "until Friday" has Friday in it. */
function endOf(until: string): string {
  return until.endsWith('T00:00:00.000Z')
    ? until.replace('T00:00:00.000Z', 'T23:59:59.999Z')
    : until
}

/** The companies whose name has this text in it, case and accents aside. */
function companiesLike(db: Database, text: string): string[] {
  const wanted = fold(text)
  const { sql, param } = mayContain('company_name', wanted)
  return db
    .all(
      `SELECT DISTINCT company_name FROM tracked_jobs INDEXED BY tracked_jobs_by_company WHERE ${sql}`,
      [param],
    )
    .map((row) => String(row.company_name))
    .filter((name) => fold(name).includes(wanted))
}
