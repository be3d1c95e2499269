import { BASE, createTokens, hashOf, type Tokens, tokenize } from '../text/tokens.ts'
import type { Ambiguity } from './vocabulary-entry.ts'

/**
 * Phrases as the hashes of their words, one phrase after the other, each after the count of its words. A text's words carry
 * the same hashes, so that a phrase is looked for without a string being made.
 */
export type HashedPhrases = Int32Array

/** What an ambiguous name needs, ready to be compared with the words of a text. */
export interface Evidence {
  /** Must be written exactly like the name. */
  readonly isExact: boolean
  /** Words such as "programming" near it are evidence. */
  readonly neighbour: boolean
  readonly words: HashedPhrases | undefined
  readonly not: HashedPhrases | undefined
}

/** Prepares what an entry asks of its name. @param tokens is overwritten */
export function compileEvidence(ambiguity: Ambiguity, tokens: Tokens = createTokens(16)): Evidence {
  const { neighbour = false, words, not } = ambiguity
  return {
    isExact: ambiguity.case === 'exact',
    neighbour,
    words: words && hashPhrases(words, tokens),
    not: not && hashPhrases(not, tokens),
  }
}

function hashPhrases(phrases: readonly string[], tokens: Tokens): HashedPhrases {
  const hashes: number[] = []
  for (const phrase of phrases) {
    if (/^[a-z0-9]+$/.test(phrase)) {
      hashes.push(1, hashOf(phrase))
      continue
    }
    const { count, hash } = tokenize(phrase, tokens)
    hashes.push(count, ...hash.subarray(0, count))
  }
  return Int32Array.from(hashes)
}

/** Whether one of the phrases stands between two tokens, both included; its last word may be in the plural. */
export function holdsPhrase(
  phrases: HashedPhrases,
  { hash, size }: Tokens,
  first: number,
  last: number,
): boolean {
  for (let at = 0; at < phrases.length; ) {
    const length = phrases[at] ?? 0
    const end = phrases[at + length] ?? 0
    const plural = (Math.imul(end, BASE) + SMALL_S) | 0
    for (let from = first; from + length - 1 <= last; from += 1) {
      const found = hash[from + length - 1] ?? 0
      if (found !== end && found !== plural) continue
      if (size[from + length - 1] !== 0 && matches(phrases, at, length - 1, hash, from)) return true
    }
    at += length + 1
  }
  return false
}

/** Whether one of the phrases stands there so that it covers the tokens from `first` to `last`. */
export function coversWith(
  phrases: HashedPhrases,
  { hash, count }: Tokens,
  first: number,
  last: number,
): boolean {
  for (let at = 0; at < phrases.length; ) {
    const length = phrases[at] ?? 0
    for (let from = Math.max(0, last - length + 1); from <= first; from += 1) {
      if (from + length <= count && matches(phrases, at, length, hash, from)) return true
    }
    at += length + 1
  }
  return false
}

const SMALL_S = 0x73

function matches(
  phrases: HashedPhrases,
  at: number,
  length: number,
  hash: Int32Array,
  from: number,
): boolean {
  for (let word = 0; word < length; word += 1) {
    if (hash[from + word] !== phrases[at + 1 + word]) return false
  }
  return true
}
