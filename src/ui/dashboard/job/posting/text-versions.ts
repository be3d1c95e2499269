import type { AuditEntry } from '#core/domain/audit.ts'

/** One text of a posting that took the place of another. */
export interface TextChange {
  /** The audit row's id. */
  readonly id: number
  /** ISO 8601 UTC. */
  readonly at: string
  readonly before: string
  readonly after: string
}

/** Where a job's history says that its saved text became another, the newest first. */
export function textChangesIn(history: readonly AuditEntry[]): TextChange[] {
  return history.flatMap(({ id, timestamp: at, previous_value, new_value }) => {
    const before = previous_value?.description
    const after = new_value?.description
    const isChange = typeof before === 'string' && typeof after === 'string' && before !== after
    return isChange && before !== '' && after !== '' ? [{ id, at, before, after }] : []
  })
}
