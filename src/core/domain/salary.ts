import type { PayPeriod, Salary } from './posting.ts'
import { CURRENCY_PATTERN, currencyOf } from './salary-currency.ts'

/** Words for a period after `/`, "per", "a", "pro", "al" … in the interface languages. */
const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    'year',
    /^(yr|year|years|annum|annually|jahr|jahre|an|année|año|anno|ano|jaar|rok|år|yıl|p\.?a\.?|pa|lpa|年)$/,
  ],
  ['month', /^(mo|month|months|monat|mois|mes|mese|mês|maand|mies|miesiąc|månad|mån|måned|ay|月)$/],
  ['week', /^(wk|week|woche|semaine|semana|settimana|tydzień|tydz|vecka|uge|uke|hafta|週)$/],
  ['day', /^(d|day|tag|jour|día|giorno|dia|dag|dzień|gün|日)$/],
  ['hour', /^(h|hr|hrs|hour|hours|stunde|std|heure|hora|ora|uur|godz|godzina|timme|time|saat|時)$/],
]

const NUMBER = "\\d[\\d.,'’\\s\\u00a0\\u202f]*\\d|\\d"
const SCALE = 'thousand|mille|tausend|lakhs?|lacs?|crores?|mio\\.?|mln|LPA|K|M|L|Cr'
const PERIOD_LEAD =
  "/|\\bper\\b|\\bpro\\b|\\bpar\\b|\\bpor\\b|\\bal\\b|\\ball[’']|\\ba\\b|\\ban\\b|\\bim\\b|\\bza\\b|\\bna\\b"
const AMOUNT = new RegExp(
  `(?<before>${CURRENCY_PATTERN})?\\s*(?<number>${NUMBER})\\s?(?<scale>(?:${SCALE})(?![\\p{L}]))?\\s*(?<after>${CURRENCY_PATTERN})?` +
    `(?:\\s*(?:${PERIOD_LEAD})\\s*(?<period>p\\.?a\\.?|[\\p{L}]+)\\.?)?`,
  'giu',
)
/** A sign, a code or a scale beside a number: without one of them a text is not looked at closely. */
const MAY_BE_PAY =
  /\p{Sc}|\b[A-Z]{3}\b|\d\s?(?:[kKmMlL](?!\p{L})|[Ll]akh|[Ll]ac|[Cc]rore|[Tt]housand|[Tt]ausend|mille)|[Zz]ł|[Kk]č|\b(?:[Kk]r|Ft|[Ll]ei|R[sMp]|Fr)\b/u

const BETWEEN = /^\s*(?:(?:[-–—~]|to|bis|à|a|al|tot|do|till|até|hasta|fino a)\s*)?$/i
const OPEN_TOP =
  /^(?:from|starting (?:at|from)|ab|à partir de|dès|desde|a partire da|da|a partir de|vanaf|od|från)\b/i
const OPEN_BOTTOM = /^(?:up to|bis zu|bis|jusqu['’]à|hasta|fino a|até|tot|do|upp till)\b/i
const LEAD =
  /^[\s(💰]*(?:base pay|pay|salary|gehalt|salaire|salario|stipendio|salário|salaris)?\s*:?\s*/iu

interface Amount {
  readonly value: number
  /** 1,000 for "K"; 1 when nothing is written. */
  readonly scale: number
  readonly mark: string | undefined
  readonly period: PayPeriod | undefined
  readonly start: number
  readonly end: number
}

/**
 * Reads a pay range from one short text, such as "£60K/yr - £80K/yr", "60.000 €/Jahr" or "₹12,00,000".
 * Text after a middle dot ("· 6 benefits") is left out.
 * @param place where the posting is; it settles which dollar `$` means
 * @returns undefined when the text does not start with an amount of money
 */
export function parseSalary(text: string, place?: string): Salary | undefined {
  const part = text.split(/\s[·•‧|]\s/)[0]?.trim() ?? ''
  if (part === '' || part.length > 120 || !/\d/.test(part) || !MAY_BE_PAY.test(part))
    return undefined
  const body = part.replace(LEAD, '')
  const openTop = OPEN_TOP.test(body)
  const openBottom = !openTop && OPEN_BOTTOM.test(body)
  const money = openTop
    ? body.replace(OPEN_TOP, '')
    : openBottom
      ? body.replace(OPEN_BOTTOM, '')
      : body

  const [first, second] = amountsOf(money)
  if (!first || first.start > 2) return undefined
  const upper = second && BETWEEN.test(money.slice(first.end, second.start)) ? second : undefined
  const mark = first.mark ?? upper?.mark
  const period = first.period ?? upper?.period
  // A number alone is a head count or a floor, not pay.
  if (mark === undefined && (period === undefined || first.scale === 1)) return undefined

  const currency = mark === undefined ? undefined : currencyOf(mark, place)
  const low = sameScale(first, upper)
  const high = upper?.value ?? low
  const range = openTop
    ? { min: low }
    : openBottom
      ? { max: high }
      : { min: Math.min(low, high), max: Math.max(low, high) }
  return {
    text: part,
    ...range,
    ...(currency === undefined ? {} : { currency }),
    ...(period === undefined ? {} : { period }),
  }
}

/** "60 - 80K" means 60,000: the scale of the upper end holds for both. */
function sameScale(low: Amount, high: Amount | undefined): number {
  return high && high.scale > 1 && low.scale === 1 && low.value < 1_000
    ? low.value * high.scale
    : low.value
}

function amountsOf(text: string): Amount[] {
  const amounts: Amount[] = []
  for (const match of text.matchAll(AMOUNT)) {
    const { before, number, scale, after, period } = match.groups ?? {}
    const value = numberOf(number ?? '', scale)
    if (value === undefined) continue
    amounts.push({
      value,
      scale: scaleOf(scale),
      mark: before && after && after.length === 3 ? after : (before ?? after),
      period: scale?.toUpperCase() === 'LPA' ? 'year' : periodOf(period),
      start: match.index,
      end: match.index + match[0].length,
    })
    if (amounts.length === 2) break
  }
  return amounts
}

function periodOf(word: string | undefined): PayPeriod | undefined {
  if (word === undefined) return undefined
  const lower = word.toLowerCase()
  return PERIODS.find(([, pattern]) => pattern.test(lower))?.[0]
}

/** "90’000", "60.000", "12,00,000", "3 000,00" and "22.50": the last point or comma before one or two final digits is decimal. */
function numberOf(digits: string, scale: string | undefined): number | undefined {
  const compact = digits.replace(/['’\s\u00a0\u202f]/g, '')
  const decimal = /^(.*)[.,](\d{1,2})$/.exec(compact)
  const whole = (decimal?.[1] ?? compact).replace(/[.,]/g, '')
  const value = Number(`${whole}.${decimal?.[2] ?? '0'}`) * scaleOf(scale)
  return Number.isFinite(value) && value <= 1e12 ? Math.round(value * 100) / 100 : undefined
}

function scaleOf(scale: string | undefined): number {
  const word = scale?.toLowerCase() ?? ''
  if (/^(k|thousand|mille|tausend)$/.test(word)) return 1_000
  if (/^(m|mio\.?|mln)$/.test(word)) return 1_000_000
  if (/^(l|lpa|lakhs?|lacs?)$/.test(word)) return 100_000
  if (/^(cr|crores?)$/.test(word)) return 10_000_000
  return 1
}
