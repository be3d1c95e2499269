import { Failure, type FailureCode } from '#core/domain/failure.ts'
import { fieldWord } from '../wording/words.ts'

export interface FailureText {
  /** One sentence that says what went wrong. */
  readonly title: string
  /** What the user can do about it. */
  readonly remedy: string
}

/** What each code means to the user, and what helps when the worker sent no hint of its own. */
const WORDS: Readonly<Record<FailureCode, FailureText>> = {
  invalid: { title: 'That could not be taken', remedy: 'Correct it and try again.' },
  forbidden: { title: 'This page may not do that', remedy: 'Open the dashboard and do it there.' },
  not_found: { title: 'This is gone', remedy: 'It may have been deleted on another page.' },
  conflict: {
    title: 'This was changed elsewhere in the meantime',
    remedy: 'What you see now is the newer state; repeat your change if you still want it.',
  },
  rate_limited: { title: 'Too many requests at once', remedy: 'Wait a moment and try again.' },
  scoring_failed: { title: 'This could not be scored', remedy: 'Try again.' },
  storage_failed: { title: 'Saving failed', remedy: 'Nothing was changed. Try again.' },
  read_only: {
    title: 'Your jobs can be read but not changed at the moment',
    remedy: 'Update the extension to change them.',
  },
}

/** Codes whose text from the worker says more than ours. */
const SPOKEN: ReadonlySet<FailureCode> = new Set(['invalid', 'storage_failed', 'read_only'])

/** The sentences for an error, whatever it is. */
export function failureText(error: unknown): FailureText {
  if (!(error instanceof Failure)) {
    return {
      title: 'The extension did not answer',
      remedy: 'Reload this page and try again. Nothing was changed.',
    }
  }
  const words = WORDS[error.code]
  const title = SPOKEN.has(error.code) ? spoken(error) : words.title
  return { title: sentence(title), remedy: error.details.hint ?? words.remedy }
}

/** Contract texts name a field as a request spells it; a person reads its name on the screen. */
function spoken(error: Failure): string {
  const field = error.details.field?.split('.').at(-1)
  const name = field === undefined ? undefined : fieldWord(field)
  const text =
    field !== undefined && name !== undefined && error.message.startsWith(`${field} `)
      ? name + error.message.slice(field.length)
      : error.message
  return text === 'job_title and company_name are required'
    ? 'A title and a company are required'
    : text
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
