import { foldText } from '../text/fold.ts'
import { createTokens, GAP, type Tokens, tokenize } from '../text/tokens.ts'
import { ABBREVIATIONS, HEADS, IDLE, PAIRS, SAME } from './role-synonyms.ts'
import { stem } from './stem.ts'
import { createWordMemory, type Said, type WordMemory } from './word-memory.ts'

/** One word of a role or title in its normal form, and where it stands, in UTF-16 units. */
export interface RoleWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * Tags of gender in seven languages: (m/w/d), H/F, (all genders). A sign between letters is never also a letter:
 * with two ways to read "* *", a bracket left open doubled the time with every letter.
 */
const GENDER_TAGS =
  /\((?:[mwdfhxigvns*]|div|gn)(?=[\s/|,*+-])(?:[\s/|,*+-]+(?:[mwdfhxigvns]|div|gn))*[\s/|,*+-]*\)|\b[mwdfhx](?:\s?[/|]\s?[mwdfhxi*]){1,3}(?![\p{L}\p{N}])|\((?:all genders?|gn|gender ?neutral|divers|any gender|w|m|f|h|x)\)/giu
/** The end of a word that names both: Entwickler:in, développeur·se, desarrollador/a. */
const BOTH_ENDINGS =
  /(?<=\p{L}{4})(?:[/*:_·.@]-?|\(-?)(?:innen|in|euse|rice|trice|ère|ière|ne|se|ra|frau|e|a|o|os|as)(?![\p{L}\p{N}])\)?/giu

const SYNONYMS = synonyms()

function synonyms(): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const line of SAME) {
    const words = line.split(' ').map((word) => stem(foldText(word)))
    const [first] = words
    if (first === undefined) continue
    for (const word of words) if (!map.has(word)) map.set(word, map.get(first) ?? first)
  }
  return map
}

const IDLE_WORDS: ReadonlySet<string> = new Set(IDLE.split(' '))
const ABBREVIATED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [
    short,
    long.split(' ').map((word) => normalWord(word)),
  ]),
)
const PAIRED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(PAIRS).map(([pair, words]) => [
    pair.replace(' ', ''),
    words.split(' ').map((word) => normalWord(word)),
  ]),
)
const PAIR_OPENERS: ReadonlySet<string> = new Set(
  Object.keys(PAIRS).map((pair) => pair.split(' ')[0] ?? ''),
)
/** Softwareentwickler, Softwareentwicklerinnen: what is made, and who makes it. */
const COMPOUND = new RegExp(
  `^([a-z]{3,}?)((?:${HEADS.split(' ').map(foldText).join('|')})(?:innen|in|en|e|n|s)?)$`,
)
const SHORTEST_COMPOUND = 8
/** How a compound can end: most long words do not, and are not worth the search. */
const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  HEADS.split(' ').flatMap((head) =>
    ['', 'innen', 'in', 'en', 'e', 'n', 's'].map((ending) => (foldText(head) + ending).slice(-3)),
  ),
)

/** One folded word in its normal form: stemmed, and the same for words that mean the same. */
function normalWord(folded: string): string {
  const stemmed = stem(folded)
  return SYNONYMS.get(stemmed) ?? stemmed
}

/**
 * The words of a role or title that say which work it is, and at which level: lower case, without accents, gender, plural;
 * back-end is backend, Sr. is senior, SWE is software engineer, and engineer is developer.
 */
export function roleWords(text: string): RoleWord[] {
  const blank = (tag: string) => ' '.repeat(tag.length)
  const masked = text.replace(GENDER_TAGS, blank).replace(BOTH_ENDINGS, blank)
  return roleWordsIn(tokenize(masked, createTokens(64)), masked.length, roleMemory())
}

/** Remembers what words say, for many calls of `roleWordsIn`. */
export function roleMemory(): WordMemory {
  return createWordMemory(workOut)
}

/**
 * As `roleWords`, of a text that is cut into tokens, up to `end`. A gender tag adds words there that no role has.
 * @param wanted leaves out all other words
 */
export function roleWordsIn(
  tokens: Tokens,
  end: number,
  memory: WordMemory,
  wanted?: ReadonlySet<string>,
): RoleWord[] {
  const words: RoleWord[] = []
  for (let token = 0; token < tokens.count && (tokens.end[token] ?? 0) <= end; token += 1) {
    const start = tokens.start[token] ?? 0
    const said = memory.recall(tokens, token)
    const pair = said.opensPair ? pairAt(tokens, token, said.folded) : undefined
    if (pair) token += 1
    const meant = pair ?? (isFrenchHead(tokens, token, said.folded) ? HEAD_OF : said.words)
    for (const word of meant) {
      if (!wanted || wanted.has(word)) words.push({ word, start, end: tokens.end[token] ?? 0 })
    }
  }
  return words
}

function workOut(spelled: string): Said {
  const folded = foldText(spelled) + (/[+#]$/.test(spelled) ? spelled.replace(/[^+#]/g, '') : '')
  const isIdle = folded === '' || IDLE_WORDS.has(folded)
  return { folded, words: isIdle ? [] : parts(folded), opensPair: PAIR_OPENERS.has(folded) }
}

function pairAt(tokens: Tokens, token: number, folded: string): readonly string[] | undefined {
  if (token + 1 >= tokens.count || (tokens.gap[token + 1] ?? GAP.stop) > GAP.hyphen)
    return undefined
  return PAIRED.get(folded + foldedAt(tokens, token + 1))
}

const HEAD_OF = [normalWord('manager')]

/** "Chef de projet" leads a project; "chef de partie" and "chef" cook. */
function isFrenchHead(tokens: Tokens, token: number, folded: string): boolean {
  if (token + 2 >= tokens.count || (folded !== 'chef' && folded !== 'cheffe')) return false
  return (
    /^(?:de|du|d)$/.test(foldedAt(tokens, token + 1)) &&
    !/^(?:partie|cuisine|rang)$/.test(foldedAt(tokens, token + 2))
  )
}

function foldedAt({ text, start, end }: Tokens, token: number): string {
  return foldText(text.slice(start[token], end[token]))
}

/** What one written word says: an abbreviation, or a compound such as Softwareentwickler, says several. */
function parts(folded: string): readonly string[] {
  const long = ABBREVIATED.get(folded) ?? PAIRED.get(folded)
  if (long) return long
  const isLong = folded.length >= SHORTEST_COMPOUND && COMPOUND_ENDS.has(folded.slice(-3))
  const compound = isLong ? COMPOUND.exec(folded) : null
  const [, first, head] = compound ?? []
  if (first === undefined || head === undefined) return [normalWord(folded)]
  // Projekt-s-leiter and Verwalt-ungs-leiter: what joins the halves belongs to neither.
  const modifier = first.replace(/(?<=[a-z]{4}ung)s$/, '').replace(/(?<=[a-z]{4}[^s])s$/, '')
  return [normalWord(modifier), normalWord(head)]
}
