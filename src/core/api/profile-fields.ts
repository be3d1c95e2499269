import * as z from 'zod'
import { WORK_MODES } from '../domain/posting.ts'
import { MOST_PROFILES } from '../domain/profile.ts'
import { SENIORITY_LEVELS } from '../domain/seniority.ts'
import { flag, LIMITS, oneOf, requiredText, text, textList, wholeNumber } from './fields.ts'

export const profile = z.object(
  {
    skills: textList('skills', LIMITS.skills, LIMITS.skill).default([]),
    experience: text('experience', 2_000).default(''),
    target_role: text('target_role', 200).default(''),
  },
  'user_profile must be an object with skills, experience and target_role',
)

export const profileName = requiredText('name', 80, 'name must be a text of 1 to 80 characters')

/** What the user will not take, whatever else a posting offers. */
export const dealbreakers = z.object(
  {
    words: textList('words', 100, LIMITS.skill).default([]),
    companies: textList('companies', 200, LIMITS.skill).default([]),
    work_modes: z
      .array(oneOf('work_modes', WORK_MODES), 'work_modes must be a list')
      .max(WORK_MODES.length)
      .default([]),
    minimum_pay: z
      .object(
        {
          yearly: wholeNumber('minimum_pay', 1, 1_000_000_000),
          currency: z
            .string('minimum_pay must name a three-letter currency such as EUR')
            .regex(/^[A-Z]{3}$/, 'minimum_pay must name a three-letter currency such as EUR'),
        },
        'minimum_pay must be an object with yearly and currency',
      )
      .optional(),
    languages: textList('languages', 50, LIMITS.skill).default([]),
    needs_visa: flag('needs_visa').default(false),
    levels: z
      .array(oneOf('levels', SENIORITY_LEVELS), 'levels must be a list')
      .max(SENIORITY_LEVELS.length)
      .default([]),
  },
  'dealbreakers must be an object',
)

const namedProfile = z.object({
  id: z.string(),
  name: z.string(),
  profile,
  dealbreakers: dealbreakers.optional(),
})

/** The stored list of profiles: its active one is always among them. */
export const profileList = z
  .object({ profiles: z.array(namedProfile).min(1).max(MOST_PROFILES), active: z.string() })
  .refine(({ profiles, active }) => profiles.some(({ id }) => id === active))
