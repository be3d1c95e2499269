import * as z from 'zod'
import { STATUSES } from '../domain/tracked-job.ts'
import { moment } from './fields.ts'

/** What GET /insights takes and answers; the fields are explained in src/core/insights. */

export const insightsPeriod = z
  .object({ since: moment('since').optional(), until: moment('until').optional() })
  .optional()

const status = z.enum(STATUSES)
const share = { rate: z.number().nullable(), low: z.number(), high: z.number() }
const answerRate = {
  jobs: z.int(),
  applied: z.int(),
  answered: z.int(),
  invited: z.int(),
  ...share,
}
const groups = z.array(z.object({ value: z.string().nullable(), ...answerRate }))

export const insights = z.object({
  total: z.object(answerRate),
  stages: z.array(z.object({ status, had: z.int(), came_to: z.int() })),
  steps: z.array(
    z.object({
      from: status,
      to: status,
      jobs: z.int(),
      went_on: z.int(),
      ...share,
      median_days: z.number().nullable(),
      timed: z.int(),
    }),
  ),
  flows: z.array(z.object({ from: status, to: status, jobs: z.int() })),
  response_curve: z.array(z.object({ day: z.int(), answers: z.int() })),
  applications_per_week: z.array(z.object({ week: z.string(), count: z.int() })),
  by_match: z.array(z.object({ from: z.int(), to: z.int(), ...answerRate })),
  breakdowns: z.object({
    source: groups,
    ranking_level: groups,
    work_mode: groups,
    company: groups,
    location: groups,
  }),
  pay: z.array(
    z.object({
      currency: z.string(),
      jobs: z.int(),
      min: z.number(),
      max: z.number(),
      lower_quarter: z.number(),
      median: z.number(),
      upper_quarter: z.number(),
    }),
  ),
})
