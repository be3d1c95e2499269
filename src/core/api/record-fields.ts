import * as z from 'zod'
import { transferredContacts } from './contact-fields.ts'
import { auditEntry, transferredJob } from './fields.ts'

/** What is nested deeper could be read, but not written: writing JSON takes a call for each level. */
const DEEPEST = 16

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}

/** An audit row with the row it took back, as an export has it. */
const transferredEntry = auditEntry
  .extend({ undoes: z.int().nullable() })
  .refine(
    ({ previous_value, new_value }) => !isDeeper([previous_value, new_value], DEEPEST),
    'previous_value and new_value must be nested at most 16 deep',
  )

/** One job with every change of it; of a deleted job only the changes are left. */
export const jobRecord = z.object({
  job: transferredJob.nullable(),
  /** Absent in files from before there were any. */
  contacts: transferredContacts.optional(),
  history: z.array(transferredEntry).max(10_000),
})
