import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { inLanguage } from './language.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'

/** Words for the values of the domain, the same on every page. */
const words = inLanguage({ en, de, fr, es })

export const STATUS_WORDS = words.statuses
export const LEVEL_WORDS = words.levels
export const SOURCE_WORDS = words.sources
export const FACTOR_WORDS = words.factors
export const EVIDENCE_WORDS = words.evidence
export const PAY_WORDS = words.pay

/** Fields of a job as a person calls them; those that are missing here are never shown by name. */
export const FIELD_WORDS: Readonly<Partial<Record<keyof TrackedJob, string>>> = words.fields

/** A field's name for a person, or the field itself when it has none. */
export function fieldWord(field: string): string {
  return Object.hasOwn(FIELD_WORDS, field)
    ? (FIELD_WORDS[field as keyof TrackedJob] ?? field) // one of the record's own keys
    : field
}
