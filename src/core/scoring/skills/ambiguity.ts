import { foldText } from '../text/fold.ts'
import { LONGEST_PHRASE } from '../text/phrase-index.ts'
import { type Span, spansBetween } from '../text/span.ts'
import { FLAG, GAP, type Tokens } from '../text/tokens.ts'
import type { Ambiguity, SkillKind } from './vocabulary-entry.ts'

/** A skill's name in the text, before it is known whether the skill is meant. */
export interface Candidate extends Span {
  readonly skill: number
  readonly kind: SkillKind
  readonly ambiguity: Ambiguity | undefined
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
const WORDS_AROUND = 8
const CRAFT_AROUND = 4

/** Decides whether a name is meant as the skill, by what stands around it. */
export function isMeant(candidate: Candidate, around: Surroundings): boolean {
  const { ambiguity } = candidate
  if (isHalfAWord(candidate, around.tokens) || isEmployer(candidate, around)) return false
  if (ambiguity === undefined) return true
  const { tokens } = around
  const short = candidate.end - (tokens.start[candidate.from] ?? 0) <= 2
  if (short && isPartOfSign(candidate, around)) return false
  const window = windowOf(candidate, tokens)
  if (!hasEvidence(candidate, ambiguity, window, around)) return false
  return ambiguity.not === undefined || !isInPhrase(window, ambiguity.not)
}

function hasEvidence(
  candidate: Candidate,
  { case: written, neighbour, words }: Ambiguity,
  window: Window,
  around: Surroundings,
): boolean {
  if (!neighbour && !words) return true
  if (hasVersion(candidate, around.tokens) || isInList(candidate, around)) return true
  if (words && hasWord(window, words)) return true
  if (neighbour && spansBetween(around.craft, candidate.to + 1, candidate.to + 1).length > 0)
    return true
  if (opensSentence(candidate, around.tokens)) return false
  if (isIntroduced(candidate, around)) return true
  if (written === 'exact' && isTool(candidate, around.tokens)) return true
  return (neighbour && hasCraft(candidate, around)) || hasNearSkill(candidate, around)
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
  if (
    !/^(?:in|with|using|via|mit|avec|sous|sur|con|com|met|into)$/.test(wordAt(tokens, from - 1))
  ) {
    return false
  }
  const next = to + 1
  return (
    next >= tokens.count ||
    (tokens.gap[next] ?? GAP.stop) >= GAP.comma ||
    TOGETHER.test(wordAt(tokens, next))
  )
}

/** "high-level design" is no level design; but "HTML-CSS" are two tools. */
function isHalfAWord({ kind, from }: Candidate, { gap, flags }: Tokens): boolean {
  if ((gap[from] ?? 0) !== GAP.hyphen || TECHNICAL.has(kind)) return false
  return from > 0 && ((flags[from - 1] ?? 0) & FLAG.number) === 0
}

/** "At Stripe, we …", "join Stripe": whose tools are also its employer's names. */
function isEmployer(candidate: Candidate, around: Surroundings): boolean {
  const { kind, from, end } = candidate
  const { tokens, employer } = around
  if (!TECHNICAL.has(kind) || kind === 'language') return false
  const start = tokens.start[from] ?? 0
  if (from > 0 && /^(?:at|join|joining|about)$/.test(wordAt(tokens, from - 1))) {
    const before = from > 1 ? wordAt(tokens, from - 2) : ''
    return !/^(?:proficient|good|adept|skilled|expert|great|strong|look|looking|learn|talk|passionate|more|curious)$/.test(
      before,
    )
  }
  if (employer === '') return false
  const isNamed = employer === foldText(tokens.text.slice(start, end))
  return isNamed && !isIntroduced(candidate, around) && !isInList(candidate, around)
}

/** The words around a candidate, in small letters, with a blank before and after each. */
interface Window {
  readonly before: string
  readonly name: string
  readonly after: string
}

function windowOf({ from, to, end }: Candidate, { text, start, end: ends, count }: Tokens): Window {
  const first = start[Math.max(0, from - WORDS_AROUND)] ?? 0
  const nameStart = start[from] ?? 0
  const last = ends[Math.min(count - 1, to + WORDS_AROUND)] ?? end
  return {
    before: ` ${oneBlank(text.slice(first, nameStart))}`.replace(/ ?$/, ' '),
    name: `${oneBlank(text.slice(nameStart, end)).trim()} `,
    after: `${oneBlank(text.slice(end, last)).trimStart()} `,
  }
}

/** Small letters, with one blank for whatever stands between words. */
function oneBlank(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9+#\u00c0-\uffff]+/g, ' ')
}

/** A phrase as it stands in a window; most are plain words already. */
function smallPhrase(phrase: string): string {
  const small = phrase.toLowerCase()
  return /^[a-z0-9 ]*$/.test(small) ? small : oneBlank(small).trim()
}

function wordAt({ text, start, end }: Tokens, token: number): string {
  return text.slice(start[token], end[token]).toLowerCase()
}

function isInPhrase({ before, name, after }: Window, phrases: readonly string[]): boolean {
  const all = before + name + after
  const nameEnd = before.length + name.length
  return phrases.some((phrase) => {
    const wanted = ` ${smallPhrase(phrase)} `
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
      if (at < before.length && at + wanted.length >= nameEnd) return true
    }
    return false
  })
}

function hasWord({ before, after }: Window, wanted: readonly string[]): boolean {
  const around = `${before} ${after}`
  return wanted.some((word) => {
    const small = ` ${smallPhrase(word)}`
    for (let at = around.indexOf(small); at >= 0; at = around.indexOf(small, at + 1)) {
      const end = at + small.length
      const next = around.charCodeAt(end) === 0x73 ? end + 1 : end
      if (around.charCodeAt(end) === 0x20 || around.charCodeAt(next) === 0x20) return true
    }
    return false
  })
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
  if (after === '-' && spansBetween(around.craft, to + 1, to + 1).length === 0) return true
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

const TOGETHER = /^(?:and|or|und|oder|et|ou|y|e|o|en|of|&)$/

/** Another candidate just before or after, with only a comma, a slash or an "and" between them. */
function isInList(candidate: Candidate, { tokens, all }: Surroundings): boolean {
  return spansBetween(all, candidate.from - 3 - LONGEST_PHRASE, candidate.to + 3).some(
    (other) =>
      other.skill !== candidate.skill &&
      areAlike(other.kind, candidate.kind) &&
      (areListed(other.to, candidate.from, tokens) || areListed(candidate.to, other.from, tokens)),
  )
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
    TOGETHER.test(wordAt(tokens, last + 1))
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
  return spansBetween(sure, from - NEAR, to + NEAR).some(
    (other) =>
      areAlike(other.kind, kind) &&
      (other.to < from
        ? isNear(tokens, other.to, from)
        : other.from > to && isNear(tokens, to, other.from)),
  )
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

const TECHNICAL: ReadonlySet<SkillKind> = new Set<SkillKind>([
  'language',
  'framework',
  'library',
  'tool',
  'platform',
  'database',
])
const GENERAL: ReadonlySet<SkillKind> = new Set<SkillKind>(['method', 'concept', 'standard'])

/** A tool beside a tool is evidence; a spoken language beside a tool is not. */
function areAlike(one: SkillKind, other: SkillKind): boolean {
  if (TECHNICAL.has(one)) return TECHNICAL.has(other) || GENERAL.has(other)
  return GENERAL.has(one) || !TECHNICAL.has(other)
}
