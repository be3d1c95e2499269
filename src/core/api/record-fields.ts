import * as z from 'zod'
import { transferredContacts } from './contact-fields.ts'
import { auditEntry, transferredJob } from './fields.ts'

/** An audit row with the row it took back, as an export has it. */
const transferredEntry = auditEntry.extend({ undoes: z.int().nullable() })

/** One job with every change of it; of a deleted job only the changes are left. */
export const jobRecord = z.object({
  job: transferredJob.nullable(),
  /** Absent in files from before there were any. */
  contacts: transferredContacts.optional(),
  history: z.array(transferredEntry).max(10_000),
})
