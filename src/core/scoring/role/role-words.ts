import { foldText } from '../text/fold.ts'
import { createTokens, GAP, type Tokens, tokenize } from '../text/tokens.ts'
import { ABBREVIATIONS, HEADS, IDLE, PAIRS, SAME } from './role-synonyms.ts'
import { stem } from './stem.ts'

/** One word of a role or title in its normal form, and where it stands, in UTF-16 units. */
export interface RoleWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Tags of gender in seven languages: (m/w/d), H/F, (all genders), and the endings of words that name both. */
const GENDER_TAGS =
  /\((?:[mwdfhxigvns*]|div|gn)(?:\s*[/|,*+ -]\s*(?:[mwdfhxigvns*]|div|gn))+\)|\b[mwdfhx](?:\s?[/|]\s?[mwdfhxi*]){1,3}(?![\p{L}\p{N}])|\((?:all genders?|gn|gender ?neutral|divers|any gender|w|m|f|h|x)\)|(?<=\p{L})(?:[/*:_·.]-?|\(-?)(?:innen|in|euse|rice|trice|ère|ière|ne|se|ra|frau|e|a|o|os|as)(?![\p{L}\p{N}])\)?|(?<=\p{Ll})In(?:nen)?(?![\p{L}\p{N}])/giu

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
const HEAD_WORDS = HEADS.split(' ').map((head) => foldText(head))

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
  const masked = text.replace(GENDER_TAGS, (tag) => ' '.repeat(tag.length))
  const tokens = tokenize(masked, createTokens(64))
  const words: RoleWord[] = []
  for (let token = 0; token < tokens.count; token += 1) {
    const folded = foldedAt(tokens, token)
    const start = tokens.start[token] ?? 0
    const joined = token + 1 < tokens.count ? folded + foldedAt(tokens, token + 1) : ''
    const pair = (tokens.gap[token + 1] ?? GAP.stop) <= GAP.hyphen ? PAIRED.get(joined) : undefined
    if (pair) token += 1
    const end = tokens.end[token] ?? 0
    if (pair) {
      for (const word of pair) words.push({ word, start, end })
      continue
    }
    if (folded === '' || IDLE_WORDS.has(folded)) continue
    if (isFrenchHead(tokens, token)) {
      words.push({ word: HEAD_OF, start, end })
      continue
    }
    for (const word of parts(folded)) words.push({ word, start, end })
  }
  return words
}

const HEAD_OF = normalWord('manager')

/** "Chef de projet" leads a project; "chef de partie" and "chef" cook. */
function isFrenchHead(tokens: Tokens, token: number): boolean {
  if (token + 2 >= tokens.count || !/^cheff?e?$/.test(foldedAt(tokens, token))) return false
  return (
    /^(?:de|du|d)$/.test(foldedAt(tokens, token + 1)) &&
    !/^(?:partie|cuisine|rang)$/.test(foldedAt(tokens, token + 2))
  )
}

function foldedAt({ text, start, end }: Tokens, token: number): string {
  const spelled = text.slice(start[token], end[token])
  return foldText(spelled) + spelled.replace(/[^+#]/g, '')
}

/** What one written word says: an abbreviation, or a compound such as Softwareentwickler, says several. */
function parts(folded: string): readonly string[] {
  const long = ABBREVIATED.get(folded) ?? PAIRED.get(folded)
  if (long) return long
  const head = HEAD_WORDS.find((word) => folded.length >= word.length + 3 && isHeadOf(folded, word))
  if (head === undefined) return [normalWord(folded)]
  const at = folded.lastIndexOf(head)
  const modifier = folded
    .slice(0, at)
    .replace(/(?<=\p{L}{4})(?:s|ungs)$/u, (joint) => (joint === 's' ? '' : 'ung'))
  return [normalWord(modifier), normalWord(folded.slice(at))]
}

function isHeadOf(folded: string, head: string): boolean {
  const rest = folded.slice(folded.lastIndexOf(head) + head.length)
  return folded.includes(head) && /^(?:|in|innen|en|n|e|s)$/.test(rest)
}
