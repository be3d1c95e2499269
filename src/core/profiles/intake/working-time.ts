/** A stretch of work, in months since the year 0; the end is the month after the last one. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'januar', 'janvier', 'enero', 'gennaio', 'janeiro', 'januari', 'january'],
  ['feb', 'februar', 'février', 'febrero', 'febbraio', 'fevereiro', 'februari', 'february', 'févr'],
  ['mar', 'märz', 'mars', 'marzo', 'março', 'maart', 'march', 'mrz'],
  ['apr', 'april', 'avril', 'abril', 'aprile', 'avr', 'abr'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei', 'mag'],
  ['jun', 'juni', 'juin', 'junio', 'giugno', 'junho', 'june', 'giu'],
  ['jul', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'july', 'juil', 'lug'],
  ['aug', 'august', 'août', 'agosto', 'augustus', 'ago'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'settembre', 'setembro', 'set'],
  ['oct', 'okt', 'october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro', 'ott', 'out'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro'],
  [
    'dec',
    'dez',
    'december',
    'dezember',
    'décembre',
    'diciembre',
    'dicembre',
    'dezembro',
    'dic',
    'déc',
  ],
]
const MONTH_OF = new Map(
  MONTHS.flatMap((names, month) => names.map((name) => [name, month] as const)),
)

const NOW =
  "present|now|today|current|heute|jetzt|aktuell|présent|aujourd[’']hui|actualidad|actual|presente|oggi|atual|heden|nu"
const POINT = String.raw`(?:(\p{L}{3,10})\.?\s+|(\d{1,2})[./]|)((?:19|20)\d{2})(?:-(\d{2})(?:-\d{2})?)?`
const RANGE = new RegExp(
  String.raw`(?<![\d\p{L}])${POINT}\s*(?:-|–|—|to|bis|à|a|until|tot)\s*(?:${POINT}|(${NOW}))(?![\d\p{L}])`,
  'giu',
)

/**
 * The stretches of work that a résumé's date ranges name ("Jan 2018 – Present", "03/2015 - 2017").
 * @param now the month that "present" means
 */
export function stretchesIn(text: string, now: Date): Stretch[] {
  const current = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1
  return [...text.matchAll(RANGE)].flatMap((match) => {
    const [, name, number, year, isoMonth, endName, endNumber, endYear, endIsoMonth, open] = match
    const from = monthOf(name, number, year, isoMonth, 0)
    const to = open ? current : lastMonth(endName, endNumber, endYear, endIsoMonth)
    return from === undefined || to === undefined || to <= from || to > current + 12
      ? []
      : [{ from, to }]
  })
}

function monthOf(
  name: string | undefined,
  number: string | undefined,
  year: string | undefined,
  isoMonth: string | undefined,
  otherwise: number,
): number | undefined {
  if (year === undefined) return undefined
  const digits = number ?? isoMonth
  const month = digits === undefined ? MONTH_OF.get(name?.toLowerCase() ?? '') : Number(digits) - 1
  return Number(year) * 12 + (month !== undefined && month >= 0 && month < 12 ? month : otherwise)
}

/** The month after an end; a year alone means its start, so that nobody is credited with a year too many. */
function lastMonth(
  name: string | undefined,
  number: string | undefined,
  year: string | undefined,
  isoMonth: string | undefined,
): number | undefined {
  const named = number ?? isoMonth ?? MONTH_OF.get(name?.toLowerCase() ?? '')
  const month = monthOf(name, number, year, isoMonth, 0)
  if (month === undefined) return undefined
  return named === undefined ? month : month + 1
}

/** Whole years covered by the stretches, jobs held at the same time counted once. */
export function yearsWorked(stretches: readonly Stretch[]): number {
  let months = 0
  let reached = -Infinity
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return Math.floor(months / 12)
}

/** The words the profile keeps of a length of experience. */
export function experienceText(stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return ''
  const years = yearsWorked(stretches)
  if (years < 1) return 'less than 1 year'
  return years === 1 ? '1 year' : `${years} years`
}
