import { locale } from './language.ts'
import { PAY_WORDS } from './words.ts'

/** How numbers, dates and lists are written, in the language of the page and the user's region of it. */
const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
const dayInUtc = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
const plurals = new Intl.PluralRules(locale)
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })

const DAY_MS = 86_400_000

export function formatNumber(value: number): string {
  return number.format(value)
}

/** A day, from a moment (in the user's time zone) or from a plain date kept as its first moment in UTC. */
export function formatDay(iso: string): string {
  return isPlainDate(iso) ? dayInUtc.format(new Date(iso)) : day.format(new Date(iso))
}

export function formatMoment(iso: string): string {
  return isPlainDate(iso) ? dayInUtc.format(new Date(iso)) : moment.format(new Date(iso))
}

/** "today", "3 days ago"; a day further away than a month is written as a date. */
export function formatAgo(iso: string, now = new Date()): string {
  const days = Math.round((startOfDay(new Date(iso)) - startOfDay(now)) / DAY_MS)
  return Math.abs(days) > 30 ? formatDay(iso) : ago.format(days, 'day')
}

export function formatList(words: readonly string[]): string {
  return conjunction.format(words)
}

/** Pay such as "€75,000 – €95,000"; a currency that is not known is left out. */
export function formatPay(
  min: number | null,
  max: number | null,
  currency: string | null,
): string | undefined {
  const write = payFormat(currency)
  if (min !== null && max !== null) {
    return min === max ? write.format(min) : write.formatRange(min, max)
  }
  if (min !== null) return PAY_WORDS.from(write.format(min))
  return max === null ? undefined : PAY_WORDS.upTo(write.format(max))
}

function payFormat(currency: string | null): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 0,
    ...(currency === null ? {} : { style: 'currency', currency }),
  })
}

/** Chooses the form of a word by a count: `plural(2, { one: 'job', other: 'jobs' })`. */
export function plural(
  count: number,
  forms: { readonly one: string; readonly other: string },
): string {
  return plurals.select(count) === 'one' ? forms.one : forms.other
}

/** A field of a date alone holds its day's first moment in UTC; a real moment almost never does. */
function isPlainDate(iso: string): boolean {
  return iso.length === 10 || iso.endsWith('T00:00:00.000Z')
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
