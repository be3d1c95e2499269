import type { StoredAuditEntry } from './audit-log.ts'
import { JOB_FIELDS, type StoredJob } from './tracked-jobs.ts'

/**
 * A job as its audit rows tell it, the oldest first; undefined when it was deleted, or when the rows
 * do not start with the whole job.
 */
export function jobFromHistory(entries: readonly StoredAuditEntry[]): StoredJob | undefined {
  let job: StoredJob | undefined
  for (const entry of entries) {
    if (entry.new_value === null) job = undefined
    else if (entry.previous_value === null) job = jobFromWhole(entry.new_value)
    else if (job) job = { ...job, ...entry.new_value, updated_at: entry.timestamp }
  }
  return job
}

/** A job from its whole row in the audit log; a field that came to the table later is empty. */
export function jobFromWhole(value: Readonly<Record<string, unknown>>): StoredJob {
  const row = Object.fromEntries(JOB_FIELDS.map((field) => [field, value[field] ?? null]))
  return row as unknown as StoredJob // written by recordChange from a whole job
}
