import { foldText } from '../text/fold.ts'
import { hashOf, type Tokens } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'

/** Without its legal form: "Stripe, Inc." is Stripe. */
export function employerName(company: string): string {
  return company.replace(
    /(?<![\s,])[\s,]+(?:inc|llc|ltd|gmbh|ag|se|sa|sas|bv|plc|corp|corporation|company)\.?$/i,
    '',
  )
}

/** The words of a name by their hash, as tokens carry it; signs such as "&" belong to none. */
export function wordsOf(name: string): number[] {
  return name
    .split(/[\s\-/.,&+]+/)
    .map((word) => hashOf(foldText(word)))
    .filter((hash) => hash !== 0)
}

const AT = wordSet('at join joining about')
const GOOD_AT = wordSet(
  'proficient good adept skilled expert great strong look looking learn talk passionate more curious',
)
const WITH_OR_AT = wordSet('with at')
const EMPLOYED = wordSet('employment career careers interview internship position job')

/** "At Stripe, we …", "join Stripe", "employment with Stripe": a tool's maker, for whom people work. */
export function isWorkedFor(from: number, { hash }: Tokens): boolean {
  if (from === 0) return false
  const before = hash[from - 1] ?? 0
  const second = from > 1 ? (hash[from - 2] ?? 0) : 0
  if (WITH_OR_AT.has(before) && EMPLOYED.has(second)) return true
  return AT.has(before) && !GOOD_AT.has(second)
}

/** Whether a name in the text is the employer's. @param employer folded */
export function isEmployersName(
  from: number,
  end: number,
  employer: string,
  { text, start }: Tokens,
): boolean {
  return employer !== '' && employer === foldText(text.slice(start[from], end))
}
