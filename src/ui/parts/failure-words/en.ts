import type { FailureCode } from '#core/domain/failure.ts'

export interface FailureText {
  /** One sentence that says what went wrong. */
  readonly title: string
  /** What the user can do about it. */
  readonly remedy: string
}

/** What each code means to the user, and what helps when the worker sent no hint of its own. */
const codes: Readonly<Record<FailureCode, FailureText>> = {
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

/** What is said of an error. */
export const en = {
  codes,
  silent: {
    title: 'The extension did not answer',
    remedy: 'Reload this page and try again. Nothing was changed.',
  },
  required: 'A title and a company are required',
}
