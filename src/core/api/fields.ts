import * as z from 'zod'
import { AUDIT_ACTIONS } from '../domain/audit.ts'
import { DEALBREAKER_FIELDS } from '../domain/dealbreakers.ts'
import { PAY_PERIODS, WORK_MODES } from '../domain/posting.ts'
import { EVIDENCE_FIELDS, RANKING_LEVELS } from '../domain/score.ts'
import { SOURCES, STATUSES } from '../domain/tracked-job.ts'

/** Longest texts we take, in UTF-16 units. A page cannot make us store more. */
export const LIMITS = {
  id: 200,
  title: 1_000,
  company: 500,
  location: 500,
  description: 100_000,
  notes: 100_000,
  url: 2_048,
  summary: 2_000,
  skill: 100,
  skills: 500,
  search: 500,
  stage: 100,
} as const

/** A text of at most `max` UTF-16 units; the message names the field, as every field message does. */
export function text(field: string, max: number) {
  const message = `${field} must be a text of at most ${max} characters`
  return z.string(message).max(max, message)
}

/** A text that must say something; blanks count as missing. */
export function requiredText(field: string, max: number, message: string) {
  return z
    .string(message)
    .max(max, `${field} must be a text of at most ${max} characters`)
    .refine((value) => value.trim() !== '', message)
}

/** A whole number within `min` and `max`. */
export function wholeNumber(field: string, min: number, max: number) {
  const message = `${field} must be a whole number from ${min} to ${max}`
  return z.int(message).min(min, message).max(max, message)
}

/** One of a closed list of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  field: string,
  words: Words,
) {
  return z.enum(words, `${field} must be one of: ${words.join(', ')}`)
}

/** A list of texts, such as skills. */
export function textList(field: string, maxItems: number, maxLength: number) {
  const message = `${field} must be a list of at most ${maxItems} texts of at most ${maxLength} characters`
  return z.array(z.string(message).max(maxLength, message), message).max(maxItems, message)
}

/** A moment: ISO 8601 UTC, or a plain date, which means its first moment in UTC. */
export function moment(field: string) {
  const message = `${field} must be a date such as 2026-03-14 or 2026-03-14T09:30:00.000Z`
  return z
    .string(message)
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/, message)
    .refine((value) => !Number.isNaN(Date.parse(value)), message)
    .transform((value) => new Date(value).toISOString())
}

/** A web address; only http and https are ever stored. */
export function webAddress(field: string) {
  const message = `${field} must be a web address that starts with https:// or http://`
  return z
    .string(message)
    .max(LIMITS.url, message)
    .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), message)
}

export function flag(field: string) {
  return z.boolean(`${field} must be true or false`)
}

const pay = z.number('salary must hold numbers').min(0).max(1e12).optional()
/** Pay as a page states it; see `Salary`. */
const statedSalary = z.object(
  {
    text: text('salary.text', 200),
    min: pay,
    max: pay,
    currency: text('salary.currency', 3).optional(),
    period: oneOf('salary.period', PAY_PERIODS).optional(),
  },
  'salary must be an object with text',
)

export const posting = z.object(
  {
    job_id: requiredText('job_id', LIMITS.id, 'job_id must be a text of at most 200 characters'),
    job_title: requiredText('job_title', LIMITS.title, 'job_title and company_name are required'),
    company_name: text('company_name', LIMITS.company).optional(),
    location: text('location', LIMITS.location).optional(),
    description: text('description', LIMITS.description).optional(),
    work_mode: oneOf('work_mode', WORK_MODES).optional(),
    salary: statedSalary.optional(),
  },
  'each job must be an object with job_id and job_title',
)

const evidence = z.object({
  text: z.string(),
  field: z.enum(EVIDENCE_FIELDS),
  start: z.int(),
  end: z.int(),
})
const factor = z.object({ points: z.number(), max: z.number(), evidence: z.array(evidence) })

export const score = z.object({
  job_id: z.string(),
  match_score: z.int(),
  match_percentage: z.int(),
  match_range: z.tuple([z.int(), z.int()]),
  ranking_level: z.enum(RANKING_LEVELS),
  matched_skills: z.array(z.string()),
  missing_skills: z.array(z.string()),
  skill_gaps: z.array(z.string()),
  unmentioned_skills: z.array(z.string()),
  summary: z.string(),
  breakdown: z.object({
    skills: factor,
    role: factor,
    experience: factor,
    model: factor.optional(),
  }),
  basis: z.enum(['title', 'description']),
  mode: z.enum(['heuristic', 'llm']),
  model: z.string().optional(),
  flags: z.array(z.string()).optional(),
  dealbreakers: z
    .array(
      z.object({
        reason: z.string(),
        evidence: evidence.extend({ field: z.enum(DEALBREAKER_FIELDS) }),
      }),
    )
    .optional(),
  raises: z
    .array(z.object({ skill: z.string(), points: z.int(), makes_high: z.boolean() }))
    .optional(),
  error: z.string().optional(),
})

const maybeText = z.string().nullable()

export const trackedJob = z.object({
  id: z.string(),
  job_title: z.string(),
  company_name: z.string(),
  location: maybeText,
  description: maybeText,
  job_url: maybeText,
  source_linkedin_id: maybeText,
  match_percentage: z.int(),
  ranking_level: z.enum(RANKING_LEVELS),
  matched_skills: z.array(z.string()),
  missing_skills: z.array(z.string()),
  status: z.enum(STATUSES),
  notes: maybeText,
  created_at: z.string(),
  updated_at: z.string(),
  last_viewed_at: maybeText,
  application_date: maybeText,
  rejection_date: maybeText,
  rejection_reason: maybeText,
  interview_date: maybeText,
  interview_stage: maybeText,
  salary_min: z.int().nullable(),
  salary_max: z.int().nullable(),
  source: z.enum(SOURCES),
  summary: maybeText,
  salary_currency: maybeText,
  posted_at: maybeText,
  follow_up_at: maybeText,
  applied_url: maybeText,
})

const auditValue = z.record(z.string(), z.unknown()).nullable()
export const auditEntry = z.object({
  id: z.int(),
  job_id: z.string(),
  action: z.enum(AUDIT_ACTIONS),
  previous_value: auditValue,
  new_value: auditValue,
  timestamp: z.string(),
})

/** The fields a user or a page may set on a job; everything else the store decides. */
const settable = {
  location: text('location', LIMITS.location).nullable(),
  description: text('description', LIMITS.description).nullable(),
  job_url: webAddress('job_url').nullable(),
  status: oneOf('status', STATUSES),
  notes: text('notes', LIMITS.notes).nullable(),
  application_date: moment('application_date').nullable(),
  rejection_date: moment('rejection_date').nullable(),
  rejection_reason: text('rejection_reason', LIMITS.notes).nullable(),
  interview_date: moment('interview_date').nullable(),
  interview_stage: text('interview_stage', LIMITS.stage).nullable(),
  salary_min: wholeNumber('salary_min', 0, 1_000_000_000).nullable(),
  salary_max: wholeNumber('salary_max', 0, 1_000_000_000).nullable(),
  salary_currency: z
    .string('salary_currency must be a three-letter code such as EUR')
    .regex(/^[A-Z]{3}$/, 'salary_currency must be a three-letter code such as EUR')
    .nullable(),
  posted_at: moment('posted_at').nullable(),
  follow_up_at: moment('follow_up_at').nullable(),
  applied_url: webAddress('applied_url').nullable(),
}

const REQUIRED = 'job_title and company_name are required'
const title = requiredText('job_title', LIMITS.title, REQUIRED)
const company = requiredText('company_name', LIMITS.company, REQUIRED)

function withSalaryOrder<Shape extends z.ZodType>(shape: Shape) {
  return shape.refine(
    (value) => {
      // Both shapes that are given have these two fields.
      const { salary_min: min, salary_max: max } = value as {
        salary_min?: number | null
        salary_max?: number | null
      }
      return min == null || max == null || min <= max
    },
    { error: 'salary_min must be less than or equal to salary_max', path: ['salary_min'] },
  )
}

const scored = {
  match_percentage: wholeNumber('match_percentage', 0, 100),
  ranking_level: oneOf('ranking_level', RANKING_LEVELS),
  matched_skills: textList('matched_skills', LIMITS.skills, LIMITS.skill),
  missing_skills: textList('missing_skills', LIMITS.skills, LIMITS.skill),
  summary: text('summary', LIMITS.summary).nullable(),
}

/** What POST /jobs/track and each row of POST /jobs/batch take. */
export const newJob = withSalaryOrder(
  z.object(
    {
      job_title: title,
      company_name: company,
      source_linkedin_id: text('source_linkedin_id', LIMITS.id).nullable().optional(),
      source: oneOf('source', SOURCES).optional(),
      ...z.object(scored).partial().shape,
      ...z.object(settable).partial().shape,
    },
    REQUIRED,
  ),
)

/** What PUT /jobs/{id} may change: metadata, never the score. */
export const jobChanges = withSalaryOrder(
  z.strictObject({ job_title: title, company_name: company, ...settable }).partial(),
)

/** A job as an export has it: with what the store decided of it. */
export const transferredJob = withSalaryOrder(
  z.object(
    {
      id: text('id', LIMITS.id).optional(),
      job_title: title,
      company_name: company,
      source_linkedin_id: text('source_linkedin_id', LIMITS.id).nullable().optional(),
      source: oneOf('source', SOURCES).optional(),
      created_at: moment('created_at').optional(),
      updated_at: moment('updated_at').optional(),
      last_viewed_at: moment('last_viewed_at').nullable().optional(),
      scored_at: moment('scored_at').nullable().optional(),
      ...z.object(scored).partial().shape,
      ...z.object(settable).partial().shape,
    },
    REQUIRED,
  ),
)
