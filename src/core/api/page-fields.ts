import * as z from 'zod'
import { CARD_REASONS, CARD_TREATMENTS, type CardReason } from '../domain/page-settings.ts'
import { ALIKE_BY } from '../domain/sighting.ts'
import { STATUSES } from '../domain/tracked-job.ts'
import {
  auditEntry,
  flag,
  LIMITS,
  oneOf,
  requiredText,
  text,
  textList,
  wholeNumber,
} from './fields.ts'

/** What LinkedIn's pages ask for beside scores. */

const treatment = oneOf('cards', CARD_TREATMENTS)

export const pageSettings = z.object(
  {
    cards: z.object(
      // One entry for each reason, no more and no fewer.
      Object.fromEntries(CARD_REASONS.map((reason) => [reason, treatment])) as Record<
        CardReason,
        typeof treatment
      >,
      'cards must say off, dim or hide for each reason',
    ),
    lowest_score: wholeNumber('lowest_score', 0, 100),
    blocked_companies: textList('blocked_companies', 500, LIMITS.company),
    title_words: textList('title_words', 200, 100),
    ranks: flag('ranks'),
    company_jobs: flag('company_jobs'),
    sightings: flag('sightings'),
    // Absent in what was stored before there was a panel.
    panel: flag('panel').default(true),
    highlights: flag('highlights').default(false),
  },
  'settings must be an object',
)

const PATH =
  'path must be a path of tags, names of attributes and positions, of at most 1000 characters'
const STEP = '[a-z][a-z0-9-]*(?:\\[[a-z][a-z0-9-]*\\])*(?::nth-of-type\\([1-9]\\d{0,2}\\))?'
const LAYOUT = 'layout must be the name of a layout'

export const taughtTitle = z.object(
  {
    layout: z.string(LAYOUT).regex(/^[a-z][a-z0-9-]{0,39}$/, LAYOUT),
    // It is asked of a page as a selector: nothing else of that language gets in.
    path: z
      .string(PATH)
      .max(1_000, PATH)
      .regex(new RegExp(`^(?::scope > )?${STEP}(?: > ${STEP})*$`), PATH),
  },
  'A taught title is a layout and a path',
)

const MOST_SIGHTINGS = 'sightings must be a list of 1 to 100 postings'

const seen = z.object(
  {
    key: requiredText('key', LIMITS.id, 'key must be a text of at most 200 characters'),
    title: text('title', LIMITS.title),
    company: text('company', LIMITS.company),
    location: text('location', LIMITS.location).optional(),
    signature: z
      .string('signature must be 16 hexadecimal digits')
      .regex(/^[0-9a-f]{16}$/, 'signature must be 16 hexadecimal digits')
      .optional(),
  },
  MOST_SIGHTINGS,
)

export const seenOnPage = z.object({
  sightings: z.array(seen, MOST_SIGHTINGS).min(1, MOST_SIGHTINGS).max(100, MOST_SIGHTINGS),
  search: text('search', LIMITS.search).default(''),
})

export const sighting = z.object({
  key: z.string(),
  first_seen: z.string(),
  last_seen: z.string(),
  times: z.int(),
  ids: z.int(),
  nth: z.int(),
  alike_by: z.enum(ALIKE_BY).optional(),
})

export const twin = z.object({
  key: z.string(),
  title: z.string(),
  company: z.string(),
  first_seen: z.string(),
  last_seen: z.string(),
  times: z.int(),
})

const MOST_COMPANIES = 'companies must be a list of 1 to 50 names'

export const companies = z
  .array(text('companies', LIMITS.company), MOST_COMPANIES)
  .min(1, MOST_COMPANIES)
  .max(50, MOST_COMPANIES)

/** What the panel beside an open posting knows of its tracked job, and may change of it. */
export const postingJob = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  notes: z.string().nullable(),
  updated_at: z.string(),
  created_at: z.string(),
})

/** The latest changes of a tracked job that say where it stands, the latest first. */
export const postingHistory = z.array(
  auditEntry
    .pick({ action: true, timestamp: true })
    .extend({ status: z.enum(STATUSES).nullable() }),
)

export const postingJobChanges = z.strictObject(
  {
    status: oneOf('status', STATUSES).optional(),
    notes: text('notes', LIMITS.notes).nullable().optional(),
  },
  'changes must be a status, notes or both',
)
