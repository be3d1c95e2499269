import type { AuditAction } from '../domain/audit.ts'
import { STATUSES, type Status } from '../domain/tracked-job.ts'
import { historyOf } from './audit-log.ts'
import { requireJob } from './changes.ts'
import type { Database } from './database.ts'

/** Enough to see how it came to stand where it stands; the dashboard has all. */
const LATEST = 6

/** A tracked job as the page of its posting may see it. */
export interface PostingJob {
  readonly job: {
    readonly id: string
    readonly status: Status
    readonly notes: string | null
    readonly updated_at: string
    readonly created_at: string
  }
  readonly history: {
    readonly action: AuditAction
    readonly timestamp: string
    /** The status that the job came to; null where the change says none. */
    readonly status: Status | null
  }[]
}

/**
 * Where a tracked job stands, with its latest changes of status, the latest first.
 * @throws {Failure} `not_found`
 */
export function postingJobOf(db: Database, jobId: string): PostingJob {
  const { id, status, notes, updated_at, created_at } = requireJob(db, jobId)
  const history = historyOf(db, jobId).flatMap(({ action, timestamp, new_value }) => {
    const reached = STATUSES.find((one) => one === new_value?.status) ?? null
    return reached === null && action === 'updated' ? [] : [{ action, timestamp, status: reached }]
  })
  return {
    job: { id, status, notes, updated_at, created_at },
    history: history.slice(0, LATEST),
  }
}
