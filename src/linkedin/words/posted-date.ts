import { fold } from '../text/clean-text.ts'

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Beginnings of the units' names in the interface languages, accents off; the first that fits wins. */
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  [
    'month',
    /^(month|monat|mois|mes|mese|mesi|meses|maand|miesiac|miesiec|manad|maned|ay\b|mesic|luna|luni)/,
  ],
  ['minute', /^(min|minut|dakika)/],
  [
    'hour',
    /^(h\b|hr|hour|stunde|std|heure|hora|ora\b|ore\b|uur|godzin|timme|timmar|time|saat|hodin)/,
  ],
  ['day', /^(d\b|day|tag|jour|dia|giorn|dag|dzien|dni|dygn|gun|den|dny|dnu|zi\b|zile)/],
  [
    'week',
    /^(w\b|wk|week|woche|semaine|semana|settiman|wek|tydzien|tygod|vecka|veckor|uge|uke|hafta|tyden|tydn|saptaman)/,
  ],
  [
    'year',
    /^(y\b|yr|year|jahr|an\b|ans\b|annee|ano|anos|anni|anno|jaar|rok|lat\b|lata|ar\b|yil|roky|let\b)/,
  ],
]

/** What makes a number and a unit a moment in the past, rather than "5 years of experience". */
const PAST =
  /\b(ago|vor|il y a|hace|fa|ha|geleden|temu|sedan|siden|once|pred|acum|vor etwa|posted|reposted)\b/
const JUST_NOW =
  /^(just now|gerade eben|soeben|a l'instant|ahora mismo|adesso|agora|zojuist|przed chwila|nyss|lige nu|akkurat na)$/
const AMOUNT =
  /(?:(\d{1,3})\s*(?:\+\s*)?|\b(?:an?|eine[mnr]?|une?|un[oa]|uma?|een|en|ett)\s+)(\p{L}+)/gu

/** First letters of the months, accents off, in the Latin-script interface languages. */
const MONTHS: readonly RegExp[] = [
  /^(jan|ene|gen|styc|led|ian|ocak)/,
  /^(feb|fev|fevr|febb|lut|unor|subat)/,
  /^(mar|maa|marz|mrt|marc|brez)/,
  /^(apr|avr|abr|kwi|dub|nis)/,
  /^(may|mai|maj|mei|mag|kve|mayis)/,
  /^(jun|juin|giu|cze|cerven$|iun|haz)/,
  /^(jul|juil|lug|lip|cervenec|iul|tem)/,
  /^(aug|aou|ago|sie|srp|agu)/,
  /^(sep|set|wrz|zar|eyl)/,
  /^(oct|okt|ott|out|paz|rij|ekim)/,
  /^(nov|lis|kas)/,
  /^(dec|dez|dic|gru|pro|aral|des)/,
]

/**
 * The date a text states: "Posted on March 9, 2026, 11:34 AM", "9 de março de 2026", "2026-03-09".
 * @returns ISO 8601 date, since the page does not say in which zone its clock is
 */
export function absoluteDate(text: string): string | undefined {
  if (text.length > 120) return undefined
  const iso = /\b(20\d\d)-(\d\d)-(\d\d)/.exec(text) ?? /(20\d\d)年(\d{1,2})月(\d{1,2})日/.exec(text)
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const year = /\b(20\d\d)\b/.exec(text)?.[1]
  if (year === undefined) return undefined
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  const at = words.findIndex((word) => word.length > 2 && MONTHS.some((month) => month.test(word)))
  const name = words[at]
  if (name === undefined) return undefined
  const month = MONTHS.findIndex((pattern) => pattern.test(name)) + 1
  // The day stands next to the month, perhaps with "de" between.
  const near = [words[at - 1], words[at + 1], words[at - 2]].find((word) =>
    /^\d{1,2}(st|nd|rd|th)?$/.test(word ?? ''),
  )
  return near === undefined
    ? undefined
    : calendarDate(Number(year), month, Number.parseInt(near, 10))
}

/**
 * The date that "2 weeks ago", "vor 3 Tagen" or "il y a 11 heures" means.
 * @returns ISO 8601 date; a day at most away from the truth, more for months
 */
export function relativeDate(text: string, now: Date): string | undefined {
  if (text.length > 80) return undefined
  const folded = fold(text)
  if (JUST_NOW.test(folded)) return isoDate(now)
  if (!PAST.test(folded)) return undefined
  for (const [, count, name] of folded.matchAll(AMOUNT)) {
    const unit = UNITS.find(([, pattern]) => pattern.test(name ?? ''))?.[0]
    if (unit === undefined) continue
    const amount = count === undefined ? 1 : Number(count)
    return isoDate(before(now, amount, unit))
  }
  return undefined
}

function before(now: Date, amount: number, unit: Unit): Date {
  const date = new Date(now)
  if (unit === 'minute') date.setMinutes(date.getMinutes() - amount)
  else if (unit === 'hour') date.setHours(date.getHours() - amount)
  else if (unit === 'day') date.setUTCDate(date.getUTCDate() - amount)
  else if (unit === 'week') date.setUTCDate(date.getUTCDate() - 7 * amount)
  else {
    const months = unit === 'month' ? amount : 12 * amount
    const day = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() - months)
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(day, last))
  }
  return date
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoDate(date) : undefined
}
