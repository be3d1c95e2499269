import * as z from 'zod'
import { STATUSES } from '../domain/tracked-job.ts'
import { flag, wholeNumber } from './fields.ts'

/** What reminders of follow-ups ask and answer. */

export const reminderSettings = z.object(
  {
    notify: flag('notify'),
    hour: wholeNumber('hour', 0, 23),
    count: flag('count'),
  },
  'settings must be an object',
)

export const followUp = z.object({
  id: z.string(),
  job_title: z.string(),
  company_name: z.string(),
  follow_up_at: z.string(),
  status: z.enum(STATUSES),
  location: z.string().nullable(),
  job_url: z.string().nullable(),
})
