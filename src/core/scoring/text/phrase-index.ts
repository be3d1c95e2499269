import { BASE, createTokens, LONGEST_TOKEN, POWERS, type Tokens, tokenize } from './tokens.ts'

/** How a phrase may be written. */
export const PHRASE = {
  /** Must be written exactly like the phrase. */
  exactCase: 1,
  /** "s" may follow in the text, as in "data pipelines". */
  plural: 2,
} as const

/** Most tokens a phrase may have; a longer one is never found. */
export const LONGEST_PHRASE = 8

/**
 * Names to be found in texts, by the rolling hash of their letters, so that a text is searched at a cost that does not
 * grow with their number. A phrase is known by its place in the list it was built from.
 */
export interface PhraseIndex {
  readonly texts: readonly string[]
  /** Bits of `PHRASE`. */
  readonly flags: readonly number[]
  /** The slots of the table, open addressing. */
  readonly hashes: Int32Array
  /** 0 for a free slot, 1 for the beginning of longer phrases only, else 2 + the first of its phrases. */
  readonly heads: Int32Array
  /** A bit for each hash, small enough to stay in the processor's cache: most words of a text are in no phrase. */
  readonly filter: Uint8Array
  /** 1 where a longer phrase begins with this one. */
  readonly goesOn: Uint8Array
  /** The next phrase with the same letters, or -1. */
  readonly next: Int32Array
}

/** Slots for each phrase: its own, those of its beginnings, and room to spare. */
const SLOTS_EACH = 4

/** Builds the index; phrases without a letter, or with too many words, are left out of it. */
export function buildPhraseIndex(texts: readonly string[], flags: readonly number[]): PhraseIndex {
  let capacity = 1024
  while (capacity < texts.length * SLOTS_EACH) capacity *= 2
  const index = {
    texts,
    flags,
    hashes: new Int32Array(capacity),
    heads: new Int32Array(capacity),
    filter: new Uint8Array(Math.max(128, capacity / 2)),
    goesOn: new Uint8Array(capacity),
    next: new Int32Array(texts.length).fill(-1),
  }
  insertAll(index)
  return index
}

/** True when a text could be found: it has a letter or digit, and not too many words. */
export function isIndexable(text: string): boolean {
  const { count, size } = tokenize(text, createTokens(64))
  return count > 0 && count <= LONGEST_PHRASE && !size.subarray(0, count).includes(0)
}

/**
 * Most phrases are plain words and are hashed here, in one loop: the tokenizer is general, and there are thousands of phrases
 * to read before the first score.
 */
function insertAll(index: PhraseIndex): void {
  const { texts } = index
  const tokens = createTokens(64)
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? ''
    if (isPlain(text)) insertPlain(index, text, at)
    else insertAny(index, tokenize(text, tokens), at)
  }
}

/** Letters and digits of ASCII, with single blanks and hyphens between them. */
function isPlain(text: string): boolean {
  let wasLetter = false
  let words = 1
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = isPlainLetter(text.charCodeAt(at))
    if (!isLetter) {
      const code = text.charCodeAt(at)
      if (!wasLetter || (code !== 0x20 && code !== 0x2d)) return false
      words += 1
    }
    wasLetter = isLetter
  }
  return wasLetter && words <= LONGEST_PHRASE && text.length <= LONGEST_TOKEN
}

function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  )
}

function insertPlain(index: PhraseIndex, text: string, id: number): void {
  const isExact = ((index.flags[id] ?? 0) & PHRASE.exactCase) !== 0
  let joined = 0
  let wordStart = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x2d) {
      index.goesOn[slotFor(index, joined)] = 1
      wordStart = at + 1
      continue
    }
    if (
      !isExact &&
      code <= 0x5a &&
      code >= 0x41 &&
      at - wordStart >= SHORTEST_HUMP &&
      at <= text.length - 2 &&
      isHump(text, at)
    ) {
      index.goesOn[slotFor(index, joined)] = 1
    }
    // Capitals become small; digits have the bit already.
    joined = (Math.imul(joined, BASE) + (code | 0x20)) | 0
  }
  insertLast(index, joined, id)
}

function insertAny(index: PhraseIndex, tokens: Tokens, id: number): void {
  const { size, hash, count } = tokens
  if (count === 0 || count > LONGEST_PHRASE) return
  let joined = 0
  for (let token = 0; token < count; token += 1) {
    if (size[token] === 0) return
    joined = (Math.imul(joined, POWERS[size[token] ?? 0] ?? 0) + (hash[token] ?? 0)) | 0
    if (token < count - 1) index.goesOn[slotFor(index, joined)] = 1
  }
  insertLast(index, joined, id)
}

function insertLast(index: PhraseIndex, joined: number, id: number): void {
  const slot = slotFor(index, joined)
  const head = index.heads[slot] ?? 0
  index.next[id] = head >= 2 ? head - 2 : -1
  index.heads[slot] = id + 2
}

/** Letters a word must have before its capital: "In Design" and "My SQL" are not the names in two words. */
export const SHORTEST_HUMP = 4

/** A small letter followed by a capital, of A to Z. */
export function isHump(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const code = text.charCodeAt(at)
  return before >= 0x61 && before <= 0x7a && code >= 0x41 && code <= 0x5a
}

function slotFor(index: PhraseIndex, hash: number): number {
  const mask = index.heads.length - 1
  let slot = spread(hash) & mask
  while (index.heads[slot] !== 0 && index.hashes[slot] !== hash) slot = (slot + 1) & mask
  if (index.heads[slot] === 0) {
    index.heads[slot] = 1
    index.hashes[slot] = hash
    const bit = filterBit(hash)
    const at = (bit >>> 3) & (index.filter.length - 1)
    index.filter[at] = (index.filter[at] ?? 0) | (1 << (bit & 7))
  }
  return slot
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7
}

function filterBit(hash: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 5
}

/** The slot of a hash, or -1. */
export function findSlot(index: PhraseIndex, hash: number): number {
  const { heads, hashes, filter } = index
  const bit = filterBit(hash)
  if (((filter[(bit >>> 3) & (filter.length - 1)] ?? 0) & (1 << (bit & 7))) === 0) return -1
  const mask = heads.length - 1
  let slot = spread(hash) & mask
  while (heads[slot] !== 0) {
    if (hashes[slot] === hash) return slot
    slot = (slot + 1) & mask
  }
  return -1
}
