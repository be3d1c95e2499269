import * as z from 'zod'
import { flag } from './fields.ts'

/** The audit row of the change that was made, for undo; absent when nothing differed. */
export const auditId = z.int()

/** Guards against a call made by mistake; what the user types is asked by the page, in their language. */
export const deleteConfirmation = z.literal(
  'delete everything',
  "confirm must be 'delete everything'",
)

/** False leaves out the descriptions, most of a page: an empty text stands for one, null for none. */
export const withDescription = flag('with_description').default(true)
