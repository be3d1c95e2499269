import * as z from 'zod'
import { Failure } from '../domain/failure.ts'
import { CARD_FLAGS, type OpenPage, type ProfilePageReading } from '../domain/open-page.ts'
import { CHECKED_FIELDS, type PageCheck } from '../domain/page-check.ts'
import type { PageQuestion } from './events.ts'
import { LIMITS, oneOf, posting, score, text, wholeNumber } from './fields.ts'

/**
 * What our content script answers the popup. It runs in the page's own process, so that whoever
 * breaks that process can answer in its place: nothing of it is taken as it comes.
 */

const MOST_CARDS = 10_000
const count = (field: string) => wholeNumber(field, 0, MOST_CARDS)

const webPage = z
  .string('job_url must be an https address')
  .max(LIMITS.url, 'job_url is too long')
  .refine((value) => URL.canParse(value) && new URL(value).protocol === 'https:', {
    error: 'job_url must be an https address',
  })

const pagePosting = posting.extend({
  source_linkedin_id: z
    .string()
    .regex(/^\d{1,19}$/, 'source_linkedin_id must be digits')
    .optional(),
  job_url: webPage.optional(),
  posted_at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]{5,15}Z)?$/, 'posted_at must be a date')
    .optional(),
  flags: z.array(oneOf('flags', CARD_FLAGS)).max(CARD_FLAGS.length),
})

const openPage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posting'), posting: pagePosting }),
  z.object({ kind: z.literal('results'), cards: count('cards') }),
  z.object({ kind: z.literal('profile') }),
  z.object({ kind: z.literal('linkedin') }),
  z.object({ kind: z.literal('elsewhere') }),
])

const shown = text('profile', 20_000)
const profilePage = z.object({
  headline: shown,
  about: shown,
  skills: z.array(shown).max(500),
  positions: z.array(z.object({ title: shown, dates: shown, description: shown })).max(200),
})

const pageCheck = z
  .object({
    layout: text('layout', 100).optional(),
    cards: count('cards'),
    shells: count('shells'),
    fields: z
      .array(z.object({ field: oneOf('fields', CHECKED_FIELDS), read: count('fields') }))
      .max(CHECKED_FIELDS.length),
    warnings: z.array(text('warnings', 1_000)).max(20),
    best: z
      .array(
        z
          .object({
            title: text('title', LIMITS.title),
            company: text('company', LIMITS.company).optional(),
            job_url: webPage.optional(),
            score: score.pick({
              match_score: true,
              match_range: true,
              ranking_level: true,
              basis: true,
            }),
          })
          .transform((card) => ({ ...card, company: card.company, job_url: card.job_url })),
      )
      .max(5),
    toned_down: count('toned_down'),
  })
  .transform((check) => ({ ...check, layout: check.layout }))

const ANSWERS = {
  'open-page': openPage satisfies z.ZodType<OpenPage>,
  'profile-page': profilePage satisfies z.ZodType<ProfilePageReading>,
  'page-check': pageCheck satisfies z.ZodType<PageCheck>,
  'page-skeleton': text('skeleton', 30_000),
  'show-cards': z.literal(true),
} as const satisfies Record<PageQuestion['question'], z.ZodType>

export type PageAnswer<Question extends PageQuestion['question']> = z.output<
  (typeof ANSWERS)[Question]
>

/**
 * Parses what a page answered to a question.
 * @throws {Failure} `invalid`, naming the field at fault
 */
export function parsePageAnswer<Question extends PageQuestion['question']>(
  question: Question,
  answer: unknown,
): PageAnswer<Question> {
  // The schema is looked up by the question, which is what the return type says of it.
  return parsed(ANSWERS[question], answer) as PageAnswer<Question>
}

const anySite = z.object({
  address: text('address', 10_000),
  /** The texts of its JSON-LD blocks, which its reader parses. */
  blocks: z.array(text('blocks', 400_000)).max(50),
})
export type AnySiteAnswer = z.output<typeof anySite>

/**
 * Parses what was taken from a page of any site.
 * @throws {Failure} `invalid`, naming the field at fault
 */
export function parseAnySite(answer: unknown): AnySiteAnswer {
  return parsed(anySite, answer)
}

function parsed<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const result = schema.safeParse(answer)
  if (result.success) return result.data
  throw new Failure('invalid', 'The page’s answer could not be read', {
    field: result.error.issues[0]?.path.join('.'),
    hint: 'Reload the page’s tab and try again.',
  })
}
