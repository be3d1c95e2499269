import type { SeniorityLevel } from '../../domain/seniority.ts'
import type { Tokens } from '../text/tokens.ts'
import { levelOfYears } from './level.ts'
import { NUMBER_PATTERN, numberOf } from './number-words.ts'

/** Years of experience that a text states, and where, in UTF-16 units. */
export interface StatedYears {
  /** The fewest: 3 of "3-5 years". */
  readonly years: number
  /** The most, where the text gives a range: 5 of "3-5 years". */
  readonly most: number | undefined
  readonly start: number
  readonly end: number
}

/** How far around the unit its number and its sense are looked for, in words; blanks do not count. */
const BEFORE = 14
const AFTER = 12

const TO = '(?:-|–|—|to|bis|a|al|ate|till|e|et|y|und|and|tot|or|oder|o|ou|of)'
const MORE =
  // Blanks may be doubled, or a line's end.
  '(?:\\+|plus|-plus|or more|or over|oder mehr|ou plus|o mas|o piu|ou mais|of meer|full|volle|vollen)'.replaceAll(
    ' ',
    '\\s+',
  )
const AMOUNT = new RegExp(
  `(?:^|[^\\p{L}\\p{N}.])(?:(${NUMBER_PATTERN})\\s*(?:\\+\\s*)?${TO}\\s*)?(${NUMBER_PATTERN})(?:\\s*\\(\\s*(?:${NUMBER_PATTERN})\\s*\\))?\\)?[\\s-]*(?:${MORE}[\\s-]*)?$`,
  'u',
)
const UP_TO =
  /\b(?:up to|bis zu|jusqu'a|hasta|fino a|ate|tot|maximaal|less than|under|weniger als)\s*$/

const EXPERIENCE =
  /experien|\bexp\b|\byoe\b|erfahrung|praxis|praktische|berufstatig|esperienz|ervaring|background|track record|expertise|similar role|similar position|related role|knowledge of|hands.on|working (?:with|as|in)|^ in total\b/
const ASKS =
  /at least|minimum|\bmin\b|mindestens|mind\.|wenigstens|au moins|al menos|minimo|almeno|pelo menos|minimaal|minstens|ten minste|or more|\+|you (?:have|bring)|require|need|seek|looking for|must have|preferred/
/** Words right after the unit that make it something else. */
const OTHER_AFTER =
  /^['’]?s?[\s,-]*(?:old|of age|alt\b|ago|in business|degree|college|university|program|programme|diploma|fixed|contract|warranty|term|plan|in a row|or older|ou plus\b|in the making|of (?:history|excellence|innovation|success|growth|service|tradition|combined)|anniversary|berufsausbildung|ausbildung|en el mercado|no mercado|leader|marktleider|nous|am markt|op de markt|oud\b|d'existence|d'age)/
/** Words before the number that make it something else: an age, a contract, the company's own past. */
const OTHER_BEFORE =
  /\b(?:aged?|children|founded|seit|since|depuis|for over|for more than|last|past|next|first|vests? over|over the|within|in the last|in den letzten|befristet auf|cdd de|contrato de|contratto di|contract (?:voor|of|for)|for|ha|da|al|llevamos|mayor(?:es)? de|maiores de|maior de|avez|bist (?:mindestens )?|bent (?:minimaal )?|be at least|be|bac)\s*$/
/** The employer speaks of itself. */
const OWN_PAST =
  /\b(?:we have|we bring|we've|with (?:over|more than|nearly)|our (?:team|company|founders|experts|engineers)|wir (?:haben|blicken)|nous avons|tenemos|abbiamo|temos|wij hebben|combined|in our team|on average)\b/

/**
 * The years of experience a posting asks for: the most of the fewest it names, since "8 years, 3 of them with Java" asks 8.
 * @param units tokens that are a unit of time ("years", "Jahre", "mois")
 */
export function yearsAsked(tokens: Tokens, units: readonly number[]): StatedYears | undefined {
  return most(units.map((unit) => amountAt(tokens, unit, isAsked)))
}

/** The years somebody says they have worked; every amount counts. */
export function yearsWorked(tokens: Tokens, units: readonly number[]): StatedYears | undefined {
  return most(units.map((unit) => amountAt(tokens, unit, () => true)))
}

/** The level that years stand for; "up to 2 years" is the middle, not none. */
export function levelOfStatedYears({ years, most: upper }: StatedYears): SeniorityLevel {
  return levelOfYears(years === 0 && upper !== undefined ? upper / 2 : years)
}

function most(amounts: readonly (StatedYears | undefined)[]): StatedYears | undefined {
  return amounts.reduce(
    (best, one) => (best && (!one || one.years <= best.years) ? best : one),
    undefined,
  )
}

function amountAt(
  { text, start, end, count }: Tokens,
  unit: number,
  isStated: (before: string, amount: string, after: string) => boolean,
): StatedYears | undefined {
  const unitEnd = end[unit] ?? 0
  const unitStart = unitOf(text, start[unit] ?? 0, unitEnd)
  const from = start[Math.max(0, unit - BEFORE)] ?? 0
  const until = end[Math.min(count - 1, unit + AFTER)] ?? unitEnd
  const before = plain(text.slice(from, unitStart))
  const match = AMOUNT.exec(before)
  if (!match) return undefined
  const low = match[1] === undefined ? undefined : numberOf(match[1])
  const high = numberOf(match[2] ?? '')
  if (high === undefined || high > 50) return undefined
  // "two or more": the words of a range and of "or more" share their "or", and the number comes first.
  const begins = match.index + match[0].search(/[\p{L}\p{N}]/u)
  const lead = sentenceBefore(before.slice(0, begins))
  const rest = sentenceAfter(plain(text.slice(unitEnd, until)))
  if (!isStated(lead, before.slice(begins).replace(/\s+/g, ' '), rest)) return undefined
  const isUpTo = low === undefined && UP_TO.test(lead)
  const scale = /^m/i.test(text.slice(unitStart, unitEnd)) ? 1 / 12 : 1
  const fewest = isUpTo ? 0 : (low ?? high)
  return {
    years: fewest * scale,
    most: isUpTo || low !== undefined ? high * scale : undefined,
    start: from + begins,
    end: unitEnd,
  }
}

/** Where the unit begins: in "dreijährige" after the number. */
function unitOf(text: string, start: number, end: number): number {
  return start + Math.max(0, text.slice(start, end).toLowerCase().indexOf('jährig'))
}

function isAsked(before: string, amount: string, after: string): boolean {
  if (OTHER_AFTER.test(after) || OWN_PAST.test(before) || OWN_PAST.test(after)) return false
  if (EXPERIENCE.test(after)) return !/\b(?:seit|since|depuis|ago)\s*$/.test(before)
  if (OTHER_BEFORE.test(before)) return false
  if (EXPERIENCE.test(before)) return true
  // "Two years of patient care" alone on its line asks for them, as the heading above it says.
  const isItem = /^[\s*•·▪●–-]*$/.test(before)
  return (
    (isItem || ASKS.test(`${before} ${amount}`)) &&
    /^['’]?\s*(?:in|with|of|as|within|im|in der|als|en|dans|com|con|met|[a-z]{2,}ing)\b/.test(after)
  )
}

function sentenceBefore(text: string): string {
  const stop = Math.max(-1, ...[...text.matchAll(/[\n\r•]|\.\s/g)].map(({ index }) => index))
  return text.slice(stop + 1).replace(/\s+/g, ' ')
}

function sentenceAfter(text: string): string {
  // "3 years", and "experience" on the next line: a line that was broken for its width.
  const joined = text.replace(/^\s+(?=experien|erfahrung)/, ' ')
  const stop = joined.search(/[\n\r•;]|[.!?]\s/)
  return (stop < 0 ? joined : joined.slice(0, stop)).replace(/\s+/g, ' ')
}

/** Small letters without accents, one for one, so that offsets stay true. */
function plain(text: string): string {
  if (!/[^ -~\s]/.test(text)) return text.toLowerCase()
  let folded = ''
  for (const unit of text.split('')) {
    const base = unit.normalize('NFD').charAt(0).toLowerCase()
    folded += base.length === 1 ? base : unit
  }
  return folded
}
