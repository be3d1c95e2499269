import * as z from 'zod'
import { CARD_REASONS, CARD_TREATMENTS, type CardReason } from '../domain/page-settings.ts'
import { ALIKE_BY } from '../domain/sighting.ts'
import { flag, LIMITS, oneOf, requiredText, text, textList, wholeNumber } from './fields.ts'

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
  },
  'settings must be an object',
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
