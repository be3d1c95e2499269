export const AUDIT_ACTIONS = [
  'created',
  'updated',
  'status_changed',
  'deleted',
  'restored',
  'imported',
  'rescored',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** Only the fields that changed; the whole row for created and deleted. */
export type AuditValue = Readonly<Record<string, unknown>>

/** One row of the audit log, written in the transaction of the change it records. */
export interface AuditEntry {
  readonly id: number
  readonly job_id: string
  readonly action: AuditAction
  readonly previous_value: AuditValue | null
  readonly new_value: AuditValue | null
  /** ISO 8601 UTC with milliseconds. */
  readonly timestamp: string
}
