import { LONGEST_PHRASE } from '../text/phrase-index.ts'
import { firstFrom, type Span, spansBetween } from '../text/span.ts'
import { FLAG, GAP, type Tokens } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { isBodysName, isEmployersField } from './body-names.ts'
import { isEmployersName, isWorkedFor } from './employer-names.ts'
import { coversWith, type Evidence, type HashedPhrases, holdsPhrase } from './evidence-words.ts'
import { isPerk } from './perks.ts'
import { areAlike, TECHNICAL } from './skill-kinds.ts'
import type { SkillKind } from './vocabulary-entry.ts'

/** A skill's name in the text, before it is known whether the skill is meant. */
export interface Candidate extends Span {
  readonly skill: number
  readonly kind: SkillKind
  /** Absent where every mention counts. */
  readonly evidence: Evidence | undefined
  /** Where the name ends, in UTF-16 units. */
  readonly end: number
}

/** What stands around a candidate. */
export interface Surroundings {
  readonly tokens: Tokens
  /** Names that count whatever stands around them. */
  readonly sure: readonly Candidate[]
  /** Every candidate, for lists such as "Go, Rust or C". */
  readonly all: readonly Candidate[]
  /** Words such as "programming". */
  readonly craft: readonly Span[]
  /** Phrases such as "experience with". */
  readonly introductions: readonly Span[]
  /** The employer's name, folded; empty when it is not known. */
  readonly employer: string
}

/** How far a neighbour may stand, in UTF-16 units: in 1,267 postings this kept every true "Go" that was read. */
const NEAR = 45
/** So many words, of a letter and a blank each, and the neighbour's own, stand in that distance at most. */
const MOST_WORDS_NEAR = (NEAR >> 1) + LONGEST_PHRASE
const WORDS_AROUND = 8
const CRAFT_AROUND = 4

/** Decides whether a name is meant as the skill, by what stands around it. */
export function isMeant(candidate: Candidate, around: Surroundings): boolean {
  const { evidence, from, to, end } = candidate
  const { tokens } = around
  if (isHalfAWord(candidate, tokens) || isEmployer(candidate, around)) return false
  if (isBodysName(candidate.kind, candidate, tokens)) return false
  if (isEmployersField(candidate.kind, candidate, tokens)) return false
  if (!TECHNICAL.has(candidate.kind) && isPerk(candidate, tokens)) return false
  if (evidence === undefined) return true
  const short = end - (tokens.start[from] ?? 0) <= 2
  if (short && isPartOfSign(candidate, around)) return false
  if (evidence.not && coversWith(evidence.not, tokens, from, to)) return false
  if (isHalfAnother(candidate, evidence, around)) return false
  return hasEvidence(candidate, evidence, around)
}

function hasEvidence(candidate: Candidate, evidence: Evidence, around: Surroundings): boolean {
  const { isExact, neighbour, words } = evidence
  if (!neighbour && !words) return true
  if (hasVersion(candidate, around.tokens) || isInList(candidate, around)) return true
  if (isExact && isShouted(candidate, around.tokens)) return isIntroduced(candidate, around)
  if (words && hasWord(candidate, words, around.tokens)) return true
  if (neighbour && startsAt(around.craft, candidate.to + 1)) return true
  if (opensSentence(candidate, around.tokens)) return false
  if (isIntroduced(candidate, around)) return true
  if (isExact && isTool(candidate, around.tokens)) return true
  if (neighbour && hasCraft(candidate, around)) return true
  // A field's word that stands near some skill is mostly just a word: "translating data science concepts".
  return (isExact || TECHNICAL.has(candidate.kind)) && hasNearSkill(candidate, around)
}

function hasWord({ from, to }: Candidate, words: HashedPhrases, tokens: Tokens): boolean {
  return (
    holdsPhrase(words, tokens, Math.max(0, from - WORDS_AROUND), from - 1) ||
    holdsPhrase(words, tokens, to + 1, Math.min(tokens.count - 1, to + WORDS_AROUND))
  )
}

function startsAt(spans: readonly Span[], token: number): boolean {
  return spans[firstFrom(spans, token)]?.from === token
}

/** "experience with React", "knowledge of SAP". */
function isIntroduced({ from }: Candidate, { introductions, tokens }: Surroundings): boolean {
  return (
    (tokens.gap[from] ?? GAP.stop) <= GAP.slash &&
    spansBetween(introductions, from - LONGEST_PHRASE, from - 1).some(({ to }) => to === from - 1)
  )
}

/** "… in SAP.", "… mit Excel und …": a preposition before, and the end of a clause after. */
function isTool({ kind, from, to }: Candidate, tokens: Tokens): boolean {
  if (!TECHNICAL.has(kind) || from === 0 || (tokens.gap[from] ?? GAP.stop) !== GAP.space)
    return false
  if (!WITH.has(tokens.hash[from - 1] ?? 0)) return false
  const next = to + 1
  return (
    next >= tokens.count ||
    (tokens.gap[next] ?? GAP.stop) >= GAP.comma ||
    TOGETHER.has(tokens.hash[next] ?? 0)
  )
}

/** "high-level design" is no level design; but "HTML-CSS" are two tools. */
function isHalfAWord({ kind, from }: Candidate, { gap, flags }: Tokens): boolean {
  if ((gap[from] ?? 0) !== GAP.hyphen || TECHNICAL.has(kind)) return false
  return from > 0 && ((flags[from - 1] ?? 0) & FLAG.number) === 0
}

const WITH = wordSet('in with using via mit avec sous sur con com met into')

/** "Spring-loaded", "Express-delivered": the first half of a word of its own; but "Go-based" and "Excel-Kenntnisse". */
function isHalfAnother({ to, kind }: Candidate, evidence: Evidence, around: Surroundings): boolean {
  const { gap, flags, count } = around.tokens
  const next = to + 1
  if (!TECHNICAL.has(kind) || (!evidence.neighbour && !evidence.words)) return false
  if (next >= count || gap[next] !== GAP.hyphen) return false
  if (((flags[next] ?? 0) & (FLAG.capital | FLAG.number)) !== 0) return false
  return (
    !isMadeWith(next, around.tokens) && !startsAt(around.craft, next) && !startsAt(around.all, next)
  )
}

function isMadeWith(token: number, { hash }: Tokens): boolean {
  return MADE_WITH.has(hash[token] ?? 0)
}

const MADE_WITH = wordSet(
  'based like style related specific native driven powered compatible certified focused heavy only first enabled integrated side',
)

/** "VAGA SEM EXPERIÊNCIA", "BASIC QUALIFICATIONS": in a line of capitals, capitals say nothing. */
function isShouted({ from, to }: Candidate, tokens: Tokens): boolean {
  const { text, start, end, flags, gap, count } = tokens
  const isLoud = (token: number, least: number) =>
    token >= 0 &&
    token < count &&
    ((flags[token] ?? 0) & (FLAG.capital | FLAG.small)) === FLAG.capital &&
    (end[token] ?? 0) - (start[token] ?? 0) >= least
  if (gap[to + 1] !== GAP.space) return false
  const opens = (gap[from] ?? GAP.stop) >= GAP.line
  // Abbreviations are short, and a line may begin with two of them: "SAP ERP".
  const isLine = opens ? isLoud(to + 1, LOUD) : gap[from] === GAP.space && isLoud(from - 1, 3)
  return isLine && isLoud(to + 1, 3) && /^\p{Lu}{2,}$/u.test(text.slice(start[from], end[to]))
}

/** Letters of a word that is no abbreviation. */
const LOUD = 7

/** "At Stripe, we …": whose tools are also its employer's names. */
function isEmployer(candidate: Candidate, around: Surroundings): boolean {
  const { kind, from, end } = candidate
  if (!TECHNICAL.has(kind) || kind === 'language') return false
  if (isWorkedFor(from, around.tokens)) return true
  const isNamed = isEmployersName(from, end, around.employer, around.tokens)
  return isNamed && !isIntroduced(candidate, around) && !isInList(candidate, around)
}

/** A letter that is half of something else: `R&D`, `D.C.`, `C-level`, `C+`, `P/C`. */
function isPartOfSign({ from, to, end }: Candidate, around: Surroundings): boolean {
  const { text, start, gap, size } = around.tokens
  const at = start[from] ?? 0
  const before = text.charAt(at - 1)
  const after = text.charAt(end)
  if (/[&.'’+_@#$-]/.test(before) && /[^\s(,;:]/.test(text.charAt(at - 2))) return true
  if (/[&'’+_@]/.test(after)) return true
  if (after === '.' && /\p{L}/u.test(text.charAt(end + 1))) return true
  if (after === '-' && !startsAt(around.craft, to + 1) && !isMadeWith(to + 1, around.tokens)) {
    return true
  }
  if (after === ')' && text.charAt(at - 1) !== '(' && (gap[from] ?? 0) >= GAP.line) return true
  const other = (token: number) =>
    token >= 0 &&
    token < around.tokens.count &&
    (size[token] ?? 0) <= 2 &&
    !spansBetween(around.all, token - LONGEST_PHRASE, token).some((one) => one.to >= token)
  return (
    ((gap[from] ?? 0) === GAP.slash && other(from - 1)) ||
    ((gap[to + 1] ?? 0) === GAP.slash && other(to + 1))
  )
}

/** "Go 1.22", "Spring 5", "Swift 5.9"; not "Express 20 %". */
function hasVersion({ to }: Candidate, { text, flags, gap, start, end, count }: Tokens): boolean {
  const next = to + 1
  if (next >= count || ((flags[next] ?? 0) & FLAG.number) === 0) return false
  const between = gap[next] ?? GAP.stop
  if (between !== GAP.space && between !== GAP.none) return false
  const digits = (end[next] ?? 0) - (start[next] ?? 0)
  if (digits > 2 && !/^20\d\d$/.test(text.slice(start[next], end[next]))) return false
  return /^(\.\d+|\.x|\+)*\s*([,;).:/&]|$|and|or)/i.test(
    text.slice(end[next], (end[next] ?? 0) + 12),
  )
}

const TOGETHER = wordSet('and or und oder et ou y e o en of')

/** Another candidate just before or after, with only a comma, a slash or an "and" between them. */
function isInList(candidate: Candidate, { tokens, all }: Surroundings): boolean {
  const { from, to } = candidate
  for (let at = firstFrom(all, from - 3 - LONGEST_PHRASE); at < all.length; at += 1) {
    const other = all[at]
    if (other === undefined || other.from > to + 3) return false
    if (
      (areListed(other.to, from, tokens) || areListed(to, other.from, tokens)) &&
      other.skill !== candidate.skill &&
      areAlike(other.kind, candidate.kind)
    ) {
      return true
    }
  }
  return false
}

function areListed(last: number, first: number, tokens: Tokens): boolean {
  const distance = first - last
  if (distance < 1 || distance > 3) return false
  const gap = tokens.gap[first] ?? GAP.stop
  if (distance === 1) return gap === GAP.comma || gap === GAP.slash || gap === GAP.mark
  const second = tokens.gap[last + 1] ?? GAP.stop
  return (
    distance === 2 &&
    gap === GAP.space &&
    (second === GAP.space || second === GAP.comma) &&
    TOGETHER.has(tokens.hash[last + 1] ?? 0)
  )
}

/** "Go above and beyond": a capital at the start of a sentence says nothing of the name. */
function opensSentence({ from, to }: Candidate, { gap, flags, count }: Tokens): boolean {
  const opens = (gap[from] ?? 0) >= GAP.mark
  const next = to + 1
  if (!opens || next >= count) return false
  return (gap[next] ?? 0) === GAP.space && ((flags[next] ?? 0) & FLAG.capital) === 0
}

function hasCraft({ from, to }: Candidate, { craft, tokens }: Surroundings): boolean {
  return spansBetween(craft, from - CRAFT_AROUND, to + CRAFT_AROUND).some(({ from: token }) => {
    if (token < from) return from - token <= CRAFT_AROUND && isOneSentence(tokens, token, from)
    return token > to && token - to <= CRAFT_AROUND && isOneSentence(tokens, to, token)
  })
}

function isOneSentence({ gap }: Tokens, first: number, last: number): boolean {
  for (let token = first + 1; token <= last; token += 1) {
    if ((gap[token] ?? 0) >= GAP.stop) return false
  }
  return true
}

function hasNearSkill({ kind, from, to }: Candidate, { tokens, sure }: Surroundings): boolean {
  for (let at = firstFrom(sure, from - MOST_WORDS_NEAR); at < sure.length; at += 1) {
    const other = sure[at]
    if (other === undefined || other.from > to + MOST_WORDS_NEAR) return false
    const isBefore = other.to < from
    if (!isBefore && other.from <= to) continue
    if (
      (isBefore ? isNear(tokens, other.to, from) : isNear(tokens, to, other.from)) &&
      areAlike(other.kind, kind)
    ) {
      return true
    }
  }
  return false
}

/** Counts letters, and one blank between words, however many the page has put there. */
function isNear({ start, end, gap }: Tokens, last: number, first: number): boolean {
  let distance = 1
  for (let token = last + 1; token < first; token += 1) {
    distance += (end[token] ?? 0) - (start[token] ?? 0) + 1
    if ((gap[token] ?? 0) >= GAP.comma) distance += 1
    if (distance > NEAR) return false
  }
  return true
}
