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
  readonly flags: Uint8Array
  /**
   * The slots of the table, open addressing. Each is a hash and then its head: 0 for a free slot, else `HEAD.taken`, with
   * `HEAD.goesOn` where a longer phrase begins with this one, and the first of its phrases, if any, plus one, shifted.
   */
  readonly slots: Int32Array
  /** A bit for each hash, small enough to stay in the processor's cache: most words of a text are in no phrase. */
  readonly filter: Uint8Array
  /** The next phrase with the same letters, or -1. */
  readonly next: Int32Array
}

/** The parts of a slot's head. */
export const HEAD = { taken: 1, goesOn: 2, shift: 2 } as const

/** Slots for each phrase: its own, those of its beginnings, and room to spare. */
const SLOTS_EACH = 4

/** Builds the index; phrases without a letter, or with too many words, are left out of it. */
export function buildPhraseIndex(texts: readonly string[], flags: readonly number[]): PhraseIndex {
  let capacity = 1024
  while (capacity < texts.length * SLOTS_EACH) capacity *= 2
  const index = {
    texts,
    flags: Uint8Array.from(flags),
    slots: new Int32Array(capacity * 2),
    filter: new Uint8Array(Math.max(128, capacity / 2)),
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
      goOn(index, joined)
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
      goOn(index, joined)
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
    if (token < count - 1) goOn(index, joined)
  }
  insertLast(index, joined, id)
}

function goOn(index: PhraseIndex, joined: number): void {
  const slot = slotFor(index, joined)
  index.slots[slot + 1] = (index.slots[slot + 1] ?? 0) | HEAD.goesOn
}

function insertLast(index: PhraseIndex, joined: number, id: number): void {
  const at = slotFor(index, joined) + 1
  const head = index.slots[at] ?? 0
  index.next[id] = (head >> HEAD.shift) - 1
  index.slots[at] = ((id + 1) << HEAD.shift) | (head & ((1 << HEAD.shift) - 1))
}

/** Letters a word must have before its capital: "In Design" and "My SQL" are not the names in two words. */
export const SHORTEST_HUMP = 4

/** A small letter followed by a capital, of A to Z. */
export function isHump(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const code = text.charCodeAt(at)
  return before >= 0x61 && before <= 0x7a && code >= 0x41 && code <= 0x5a
}

/** The place of a hash in the table, which is taken for it if need be. */
function slotFor(index: PhraseIndex, hash: number): number {
  const { slots } = index
  const mask = slots.length - 1
  let slot = (spread(hash) << 1) & mask
  while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask
  if (slots[slot + 1] === 0) {
    slots[slot] = hash
    slots[slot + 1] = HEAD.taken
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

/** The head of a hash's slot, or 0 when no phrase is so, nor begins so. */
export function findHead({ slots, filter }: PhraseIndex, hash: number): number {
  const bit = filterBit(hash)
  if (((filter[(bit >>> 3) & (filter.length - 1)] ?? 0) & (1 << (bit & 7))) === 0) return 0
  const mask = slots.length - 1
  let slot = (spread(hash) << 1) & mask
  while (slots[slot + 1] !== 0) {
    if (slots[slot] === hash) return slots[slot + 1] ?? 0
    slot = (slot + 2) & mask
  }
  return 0
}
