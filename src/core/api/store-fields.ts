import * as z from 'zod'

/** The audit row of the change that was made, for undo; absent when nothing differed. */
export const auditId = z.int()
