import type { Span } from '../text/span.ts'
import { FLAG, GAP, type Tokens } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import type { SkillKind } from './vocabulary-entry.ts'

const FIELDS: ReadonlySet<SkillKind> = new Set<SkillKind>(['domain', 'craft', 'concept', 'method'])
const BODIES = wordSet(
  'authority association institute council lab labs firm society foundation agency committee board commission centre university college hospital ' +
    'inc llc corporation summit conference award awards magazine journal',
)

const EMPLOYERS = wordSet(
  'company provider firm startup manufacturer consultancy unternehmen anbieter dienstleister entreprise société empresa azienda bedrijf',
)
const MANY_EMPLOYERS = wordSet(
  'companies providers firms startups agencies vendors manufacturers suppliers',
)
const PRAISE = wordSet(
  'leading largest biggest top premier fastest best foremost innovative renowned growing',
)
const ASKS_FOR = wordSet(
  'experience experienced background worked working work within for at from with erfahrung expérience experiencia esperienza experiência ervaring',
)
/** Words that end what is said of the field: "reporting across the company". */
const BETWEEN = wordSet(
  'the a an our your to of for in on at from with by across within that which best practices as der die das von im des de du della del voor',
)
/** How far behind its field a company is named, and how far before it praise or "experience in" stands, in words. */
const NOUN_AFTER = 3
const BEFORE = 7

/** "An innovative software development and digital marketing company": the field of some employer, unless experience there is asked. */
export function isEmployersField(
  kind: SkillKind,
  { from, to }: Span,
  { gap, hash, count }: Tokens,
): boolean {
  if (!FIELDS.has(kind)) return false
  let plural = false
  let found = false
  for (let token = to + 1; token < count && token <= to + NOUN_AFTER && !found; token += 1) {
    if ((gap[token] ?? GAP.stop) >= GAP.comma || BETWEEN.has(hash[token] ?? 0)) return false
    plural = MANY_EMPLOYERS.has(hash[token] ?? 0)
    found = plural || EMPLOYERS.has(hash[token] ?? 0)
  }
  if (!found) return false
  let praised = false
  for (let token = from - 1; token >= 0 && token >= from - BEFORE; token -= 1) {
    if ((gap[token + 1] ?? GAP.stop) >= GAP.line) break
    const word = hash[token] ?? 0
    if (ASKS_FOR.has(word)) return false
    praised ||= PRAISE.has(word)
  }
  return !plural || praised
}

/** "European Banking Authority", "The Cooking Lab": a field that is half of the name of some body. */
export function isBodysName(
  kind: SkillKind,
  { from, to }: Span,
  { flags, gap, hash, count }: Tokens,
): boolean {
  const next = to + 1
  if (!FIELDS.has(kind) || next >= count || gap[next] !== GAP.space) return false
  const isNamed = (flags[from] ?? 0) & (flags[next] ?? 0) & FLAG.capital
  return isNamed !== 0 && BODIES.has(hash[next] ?? 0)
}
