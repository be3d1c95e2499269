/** Signs that name one currency wherever they stand, longest first so that `US$` is not read as `$`. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['U$S', 'USD'],
  ['CA$', 'CAD'],
  ['$CA', 'CAD'],
  ['C$', 'CAD'],
  ['AU$', 'AUD'],
  ['$AU', 'AUD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['$NZ', 'NZD'],
  ['SG$', 'SGD'],
  ['S$', 'SGD'],
  ['HK$', 'HKD'],
  ['$HK', 'HKD'],
  ['NT$', 'TWD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['RS.', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₴', 'UAH'],
  ['ZŁ', 'PLN'],
  ['KČ', 'CZK'],
  ['FT', 'HUF'],
  ['LEI', 'RON'],
  ['FR.', 'CHF'],
  ['RM', 'MYR'],
  ['RP', 'IDR'],
]

const CODES = (
  'USD EUR GBP CHF CAD AUD NZD SGD HKD JPY CNY INR SEK NOK DKK PLN CZK HUF RON BGN TRY ILS ZAR BRL MXN ' +
  'CLP COP ARS PEN AED SAR QAR KWD EGP MAD NGN KES KRW TWD THB VND IDR MYR PHP RUB UAH PKR BDT LKR'
).split(' ')

const US_STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC'

/** Places that LinkedIn names without their country, by the country whose money `$` then is. */
const DOLLAR_PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bcanada\b|\bkanada\b|, (ON|QC|BC|AB|MB|SK|NS|NB|PE)\b/i, 'CAD'],
  [/\baustrali[ae]n?\b|, (NSW|VIC|QLD|TAS|ACT)\b/i, 'AUD'],
  [/\bnew zealand\b|\bneuseeland\b|nouvelle-z[ée]lande|nueva zelanda/i, 'NZD'],
  [/\bsingapore\b|\bsingapur\b|\bsingapour\b/i, 'SGD'],
  [/\bhong kong\b/i, 'HKD'],
  [
    /\bunited states\b|\busa\b|vereinigte staaten|[ée]tats-unis|estados unidos|stati uniti|verenigde staten|stany zjednoczone/i,
    'USD',
  ],
  // Case matters: ", IN" is Indiana, "in" is a word.
  [new RegExp(`, (?:${US_STATES})\\b`), 'USD'],
  [
    /new york city metropolitan|san francisco bay|los angeles metropolitan|greater (boston|chicago|seattle|philadelphia|houston)|dallas-fort worth|washington dc-baltimore|atlanta metropolitan|denver metropolitan/i,
    'USD',
  ],
]

const CROWN_PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bsweden\b|\bsverige\b|schweden|su[èe]de|suecia|svezia/i, 'SEK'],
  [/\bnorway\b|\bnorge\b|norwegen|norv[èe]ge|noruega|norvegia/i, 'NOK'],
  [/\bdenmark\b|\bdanmark\b|d[äa]nemark|danemark|dinamarca|danimarca/i, 'DKK'],
]

/** A sign or code beside an amount, for a regular expression. */
export const CURRENCY_PATTERN = [
  ...SIGNS.map(([sign]) => sign.replace(/[$.]/g, '\\$&')),
  ...CODES.map((code) => `\\b${code}\\b`),
  '\\$',
  '¥',
  '\\bkr\\.?',
].join('|')

/**
 * ISO 4217 code of a sign or code beside an amount.
 * @param place where the posting is; settles `$`, `¥` and `kr`
 * @returns undefined when the sign is shared by several currencies and the place does not settle it
 */
export function currencyOf(mark: string, place: string | undefined): string | undefined {
  const upper = mark.trim().toUpperCase()
  if (CODES.includes(upper)) return upper
  const sign = SIGNS.find(([known]) => known === upper)
  if (sign) return sign[1]
  const where = place ?? ''
  if (upper === '$') return DOLLAR_PLACES.find(([pattern]) => pattern.test(where))?.[1]
  if (upper.startsWith('KR')) return CROWN_PLACES.find(([pattern]) => pattern.test(where))?.[1]
  if (upper === '¥')
    return /china|中国|chine/i.test(where)
      ? 'CNY'
      : /japan|日本|japon/i.test(where)
        ? 'JPY'
        : undefined
  return undefined
}
