import { texts } from './texts.ts'

/** A posting typed or pasted by the user. */
export interface Pasted {
  readonly title: string
  readonly company: string
  readonly description: string
}

/** Longest texts the contract takes, in UTF-16 units. */
const LONGEST: Readonly<Record<keyof Pasted, number>> = {
  title: 1_000,
  company: 500,
  description: 100_000,
}
const MISSING: Readonly<Record<keyof Pasted, string>> = {
  title: texts.titleMissing,
  company: texts.companyMissing,
  description: texts.descriptionMissing,
}
const FIELDS = ['title', 'company', 'description'] as const

/** Why each field cannot be taken; a field that is fine is absent. */
export function wrongIn(pasted: Pasted): Partial<Record<keyof Pasted, string>> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      if (pasted[field].trim() === '') return [[field, MISSING[field]]]
      if (pasted[field].length > LONGEST[field]) return [[field, texts.tooLong(LONGEST[field])]]
      return []
    }),
  )
}

export function isValid(pasted: Pasted): boolean {
  return Object.keys(wrongIn(pasted)).length === 0
}
