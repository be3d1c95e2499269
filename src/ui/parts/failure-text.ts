import { Failure, type FailureCode } from '#core/domain/failure.ts'
import { inLanguage } from '../wording/language.ts'
import { fieldWord } from '../wording/words.ts'
import { de } from './failure-words/de.ts'
import { en, type FailureText } from './failure-words/en.ts'
import { es } from './failure-words/es.ts'
import { fr } from './failure-words/fr.ts'
import { inPageLanguage } from './failure-words/said.ts'

const words = inLanguage({ en, de, fr, es })

/** Codes whose text from the worker says more than ours. */
const SPOKEN: ReadonlySet<FailureCode> = new Set(['invalid', 'storage_failed', 'read_only'])

/** The sentences for an error, whatever it is. */
export function failureText(error: unknown): FailureText {
  if (!(error instanceof Failure)) {
    return words.silent
  }
  const { title, remedy } = words.codes[error.code]
  const said = SPOKEN.has(error.code) ? (spoken(error) ?? aboutField(error, title)) : title
  const { hint } = error.details
  return {
    title: sentence(said),
    remedy: (hint === undefined ? undefined : inPageLanguage(hint)) ?? remedy,
  }
}

/** "Salary from: That could not be taken", where the worker's reason is not known in this language. */
function aboutField({ details: { field } }: Failure, title: string): string {
  const name = field?.split('.').at(-1)
  return name === undefined ? title : `${fieldWord(name)}: ${title}`
}

/** Contract texts name a field as a request spells it; a person reads its name on the screen. */
function spoken(error: Failure): string | undefined {
  const field = error.details.field?.split('.').at(-1)
  const name = field === undefined ? undefined : fieldWord(field)
  const text =
    field !== undefined && name !== undefined && error.message.startsWith(`${field} `)
      ? name + error.message.slice(field.length)
      : error.message
  return text === 'job_title and company_name are required' ? words.required : inPageLanguage(text)
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
