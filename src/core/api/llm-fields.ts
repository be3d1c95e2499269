import * as z from 'zod'
import { LLM_PROVIDERS } from '../domain/llm-settings.ts'
import { LIMITS, posting, requiredText, text } from './fields.ts'

const KEY_MESSAGE = 'key must be the key of your account, without spaces or line ends'

/** A key goes into one header: what cannot stand there is no key. */
export const llmKey = z
  .string(KEY_MESSAGE)
  .trim()
  .min(1, KEY_MESSAGE)
  .max(500, KEY_MESSAGE)
  .regex(/^[\u0021-\u007E]+$/, KEY_MESSAGE)

const settings = z.object({
  enabled: z.boolean(),
  provider: z.enum(LLM_PROVIDERS),
  base_url: z.string(),
  model: z.string(),
  ask: z.enum(['undecided', 'all']),
  daily_tokens: z.int(),
  keep_key: z.enum(['kept', 'session']),
})

/** What a page may know of the model: everything but the key. */
export const llmState = z.object({
  settings,
  /** The last four characters of the key kept for this server; null when none is. */
  key_ends_with: z.string().nullable(),
  /** Who would get the postings; null for the browser's own model, which sends nothing. */
  sends_to: z.string().nullable(),
  /** The host permission that asking needs ("https://api.groq.com/*"); null when none is needed. */
  needs_origin: z.string().nullable(),
  /** False while the browser does not let us reach that host. */
  may_reach: z.boolean(),
  /** How the browser's own model can be used, in a sentence. */
  built_in: z.object({ usable: z.boolean(), text: z.string() }),
  /** Tokens spent today (UTC). */
  tokens_today: z.int(),
})

export const llmTest = z.object({
  works: z.boolean(),
  /** Written for the user. */
  text: z.string(),
  /** What this account may use, ours first; empty when the test failed. */
  models: z.array(z.string()),
})

const MOST_JOBS = 500
const JOBS_MESSAGE = `job_ids must be a list of 1 to ${MOST_JOBS} ids of tracked jobs`

export const llmBatchStart = z
  .object({
    /** Tracked jobs; all of them without it and without `jobs`. */
    job_ids: z
      .array(requiredText('job_ids', LIMITS.id, JOBS_MESSAGE), JOBS_MESSAGE)
      .min(1, JOBS_MESSAGE)
      .max(MOST_JOBS, JOBS_MESSAGE)
      .optional(),
    /** Postings that are not tracked; their answers come through `batch-score-jobs`. */
    jobs: z.array(posting, 'jobs must be a list of 1 to 50 postings').min(1).max(50).optional(),
  })
  .refine(({ job_ids, jobs }) => job_ids === undefined || jobs === undefined, {
    error: 'jobs must be absent when job_ids is given',
    path: ['jobs'],
  })
  .optional()

export const llmBatchStarted = z.object({
  /** Null when there was nothing to ask. */
  batch_id: z.string().nullable(),
  /** Postings that a model will be asked about. */
  asked: z.int(),
  /** Postings left out: decided by the rules, without a description, or read before. */
  left_out: z.int(),
})

const purpose = z.enum(['page', 'tracked'])

export const llmProgress = z.object({
  enabled: z.boolean(),
  /** Batches that are open, the oldest first. */
  batches: z.array(
    z.object({
      batch_id: z.string(),
      purpose,
      total: z.int(),
      answered: z.int(),
      /** Milliseconds until the last answer, as far as the limits tell; absent while nothing tells it. */
      remaining_ms: z.int().optional(),
      /** Milliseconds since 1970 before which nothing is asked; absent while it does not wait. */
      waits_until: z.int().optional(),
      /** Why it waits, for the user. */
      why: z.string().optional(),
    }),
  ),
  /** The batch that ended last, if that was within a day. */
  last: z
    .object({
      batch_id: z.string(),
      purpose,
      ended: z.enum(['done', 'cancelled']),
      ended_at: z.int(),
      total: z.int(),
      /** Postings that a model read. */
      read: z.int(),
      /** The first reason why one was not read, for the user. */
      error: z.string().optional(),
    })
    .optional(),
  tokens_today: z.int(),
  daily_tokens: z.int(),
})

export const llmBatchId = text('batch_id', LIMITS.id).optional()
