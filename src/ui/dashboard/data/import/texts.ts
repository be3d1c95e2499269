import type { JobField } from '#core/store/tracked-jobs.ts'
import { inLanguage } from '../../../wording/language.ts'
import { fieldWord } from '../../../wording/words.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'

export const texts = inLanguage({ en, de, fr, es })

/** Fields that only a file names; the others are called as on every page. */
const FILE_FIELDS: Readonly<Partial<Record<JobField, string>>> = texts.fields

export const fieldName = (field: JobField) => FILE_FIELDS[field] ?? fieldWord(field)
