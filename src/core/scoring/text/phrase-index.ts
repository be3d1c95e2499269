import { foldUnit, IGNORED } from './fold.ts'
import { createTokens, GAP, POWERS, type Tokens, tokenize } from './tokens.ts'

/** A name to be found in texts: a skill's, or a cue such as "is not required". */
export interface Phrase {
  readonly text: string
  /** What the caller wants back on a hit. */
  readonly value: number
  /** Must be written exactly like `text`. */
  readonly exactCase?: boolean
  /** "s" may follow in the text, as in "data pipelines". */
  readonly plural?: boolean
}

/** Most tokens a phrase may have; longer ones are refused when the index is built. */
export const LONGEST_PHRASE = 8

export interface Compiled {
  readonly phrase: Phrase
  readonly folded: string
  /** Folded length before each of the phrase's tokens but the first, with the separator there. */
  readonly cuts: readonly number[]
  readonly gaps: readonly number[]
  /** `.NET`: the full stop belongs to the name. */
  readonly leadingDot: boolean
}

/** A separator inside a phrase that only a capital letter shows: `JavaScript` is also "Java Script". */
export const CAMEL = 20

/** Phrases by the rolling hash of their letters, so that a text is searched at a cost that does not grow with them. */
export interface PhraseIndex {
  readonly hashes: Int32Array
  /** 0 for a free slot, 1 for a beginning of longer phrases only, else 2 + the first of its phrases. */
  readonly heads: Int32Array
  /** 1 where a longer phrase begins with this one. */
  readonly goesOn: Uint8Array
  readonly compiled: readonly Compiled[]
  /** The next phrase with the same letters, or -1. */
  readonly next: readonly number[]
}

/** @throws {Error} when a phrase has no letters, or too many tokens */
export function buildPhraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const tokens = createTokens(64)
  const compiled = phrases.map((phrase) => compile(phrase, tokens))
  let capacity = 1024
  while (capacity < compiled.length * 4) capacity *= 2
  const index = emptyIndex(capacity)
  for (const one of compiled) insert(index, one)
  return index
}

/** A new index with more phrases; the given one is left as it is. */
export function extendPhraseIndex(index: PhraseIndex, phrases: readonly Phrase[]): PhraseIndex {
  if (phrases.length === 0) return index
  const tokens = createTokens(64)
  const extended = {
    hashes: index.hashes.slice(),
    heads: index.heads.slice(),
    goesOn: index.goesOn.slice(),
    compiled: [...index.compiled],
    next: [...index.next],
  }
  for (const phrase of phrases) insert(extended, compile(phrase, tokens))
  return extended
}

/** True when the phrase holds at least one letter or digit and is short enough to be indexed. */
export function isIndexable(text: string): boolean {
  const { count, size } = tokenize(text, createTokens(64))
  return count > 0 && count <= LONGEST_PHRASE && !size.subarray(0, count).includes(0)
}

type GrowingIndex = PhraseIndex & { compiled: Compiled[]; next: number[] }

function emptyIndex(capacity: number): GrowingIndex {
  return {
    hashes: new Int32Array(capacity),
    heads: new Int32Array(capacity),
    goesOn: new Uint8Array(capacity),
    compiled: [],
    next: [],
  }
}

function compile(phrase: Phrase, tokens: Tokens): Compiled {
  const { text } = phrase
  tokenize(text, tokens)
  if (tokens.count === 0 || tokens.count > LONGEST_PHRASE) {
    throw new Error(`"${text}" must have 1 to ${LONGEST_PHRASE} words to be searched for`)
  }
  const cuts: number[] = []
  const gaps: number[] = []
  let folded = ''
  for (let token = 0; token < tokens.count; token += 1) {
    const spelled = text.slice(tokens.start[token], tokens.end[token])
    if (token > 0) {
      cuts.push(folded.length)
      gaps.push(tokens.gap[token] ?? GAP.space)
    }
    const letters = foldToken(spelled)
    if (!phrase.exactCase) {
      for (const hump of humps(spelled)) {
        cuts.push(folded.length + hump)
        gaps.push(CAMEL)
      }
    }
    folded += letters
  }
  const leadingDot = text.startsWith('.')
  return { phrase, folded, cuts, gaps, leadingDot }
}

/** Where a name written in one word starts anew with a capital; only where both sides are long enough to be words. */
function humps(spelled: string): number[] {
  const found: number[] = []
  for (let at = 4; at <= spelled.length - 2; at += 1) {
    if (/[a-z]/.test(spelled.charAt(at - 1)) && /[A-Z]/.test(spelled.charAt(at))) found.push(at)
  }
  return found
}

/** The letters of a token as the tokenizer hashes them; `&` is the word "and". */
export function foldToken(spelled: string): string {
  if (spelled === '&') return 'and'
  let folded = ''
  for (let index = 0; index < spelled.length; index += 1) {
    const value = foldUnit(spelled.charCodeAt(index))
    if (value === IGNORED) continue
    if (value > 0xffff) folded += String.fromCharCode(value >> 16, value & 0xffff)
    else folded += value > IGNORED ? String.fromCharCode(value) : spelled.charAt(index)
  }
  return folded
}

function insert(index: GrowingIndex, one: Compiled): void {
  const id = index.compiled.length
  index.compiled.push(one)
  const { folded, cuts } = one
  let hash = 0
  let nextCut = 0
  for (let at = 0; at < folded.length; at += 1) {
    if (at > 0 && cuts[nextCut] === at) {
      nextCut += 1
      index.goesOn[slotFor(index, hash)] = 1
    }
    hash = (Math.imul(hash, POWERS[1] ?? 0) + folded.charCodeAt(at)) | 0
  }
  const slot = slotFor(index, hash)
  const head = index.heads[slot] ?? 0
  index.next.push(head >= 2 ? head - 2 : -1)
  index.heads[slot] = id + 2
}

function slotFor(index: PhraseIndex, hash: number): number {
  const mask = index.heads.length - 1
  let slot = spread(hash) & mask
  while (index.heads[slot] !== 0 && index.hashes[slot] !== hash) slot = (slot + 1) & mask
  if (index.heads[slot] === 0) {
    index.heads[slot] = 1
    index.hashes[slot] = hash
  }
  return slot
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7
}

/** The slot of a hash, or -1. */
export function findSlot(index: PhraseIndex, hash: number): number {
  const mask = index.heads.length - 1
  let slot = spread(hash) & mask
  while (index.heads[slot] !== 0) {
    if (index.hashes[slot] === hash) return slot
    slot = (slot + 1) & mask
  }
  return -1
}
