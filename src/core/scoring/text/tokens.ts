import {
  ASCII,
  ASCII_CLASS,
  ASCII_SIZE,
  CLASS,
  FIRST_ALONE,
  FOLDED,
  foldUnit,
  IGNORED,
  isBlank,
  SEPARATOR,
  standsAlone,
  TABLE_SIZE,
} from './fold.ts'

/** How a token is joined to the one before it. */
export const GAP = {
  /** Nothing between them, as in `C++11`, `R&D` or two Chinese signs. */
  none: 0,
  space: 1,
  hyphen: 2,
  slash: 3,
  /** A full stop with no blank after it, as in `Node.js`. */
  dot: 4,
  apostrophe: 5,
  comma: 6,
  /** Brackets, colons, quotation marks. */
  mark: 7,
  line: 8,
  /** The end of a sentence, a bullet or an empty line. */
  stop: 9,
} as const

export const FLAG = {
  /** Starts with a capital. */
  capital: 1,
  /** Holds a small letter. */
  small: 2,
  /** Digits only. */
  number: 4,
  /** Ends in digits after letters. */
  versioned: 8,
  /** May be a plural or carry a version: ends in "s", or in digits after letters. */
  inflected: 32,
  /** Long enough to be a name and a head in one word: "Excelkenntnisse". */
  long: 64,
  /** Part of an address (a link, an e-mail, a domain), which is not prose. */
  address: 16,
} as const

/** The base of the rolling hash; the hash of two joined texts follows from the hashes of both. */
export const BASE = 0x01000193
export const LONGEST_TOKEN = 64
/** `POWERS[n]` moves a hash past `n` further letters. */
export const POWERS = new Int32Array(LONGEST_TOKEN * 8 + 1).fill(1)
for (let at = 1; at < POWERS.length; at += 1) POWERS[at] = Math.imul(POWERS[at - 1] ?? 0, BASE)

/** The tokens of one text, in parallel arrays so that a batch allocates nothing per token. */
export interface Tokens {
  text: string
  count: number
  start: Int32Array
  end: Int32Array
  /** Of the folded letters; 0 for a token too long to be a name. */
  hash: Int32Array
  /** Count of folded letters. */
  size: Int32Array
  gap: Uint8Array
  flags: Uint8Array
}

export function createTokens(capacity = 4096): Tokens {
  return {
    text: '',
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    size: new Int32Array(capacity),
    gap: new Uint8Array(capacity),
    flags: new Uint8Array(capacity),
  }
}

function grow(tokens: Tokens): void {
  const capacity = tokens.start.length * 2
  const larger = createTokens(capacity)
  for (const key of ['start', 'end', 'hash', 'size', 'gap', 'flags'] as const) {
    larger[key].set(tokens[key])
  }
  const { text, count } = tokens
  Object.assign(tokens, larger, { text, count })
}

/** The rolling hash of an already folded text. */
export function hashOf(folded: string): number {
  let hash = 0
  for (let index = 0; index < folded.length; index += 1) {
    hash = (Math.imul(hash, BASE) + folded.charCodeAt(index)) | 0
  }
  return hash
}

/**
 * Cuts a text into runs of letters and digits, with `+` and `#` where they end a name (C++, C#) and `&` as the word
 * "and". Fills and returns `tokens`; one pass, linear in the text.
 */
export function tokenize(text: string, tokens: Tokens): Tokens {
  tokens.text = text
  tokens.count = 0
  const length = text.length
  let gap: number = GAP.stop
  let index = 0
  while (index < length) {
    const code = text.charCodeAt(index)
    if (code === 0x20) {
      gap = widen(gap, GAP.space)
      index += 1
      continue
    }
    const folded = foldUnit(code)
    if (folded <= IGNORED) {
      if (code === 0x26) {
        addToken(tokens, index, index + 1, AND_HASH, 3, gap, 0)
        gap = GAP.none
      } else if (folded === SEPARATOR) {
        gap = widen(gap, gapOf(text, index, code))
        if (opensAddress(text, index, code)) {
          index = skipAddress(text, index, tokens)
          gap = GAP.space
          continue
        }
      }
      index += 1
      continue
    }
    index = readToken(text, index, tokens, gap)
    gap = GAP.none
  }
  return tokens
}

const AND_HASH = hashOf('and')

function readToken(text: string, from: number, tokens: Tokens, gap: number): number {
  let hash = 0
  let seen = 0
  let index = from
  let code = text.charCodeAt(from)
  // Most words are of A to Z and digits; past the text's end, the code is no number and the loop ends.
  while (code < ASCII_SIZE) {
    const folded = ASCII[code] ?? 0
    if (folded === 0) break
    hash = (Math.imul(hash, BASE) + folded) | 0
    seen |= ASCII_CLASS[code] ?? 0
    index += 1
    code = text.charCodeAt(index)
  }
  let end = index
  let size = index - from
  let letters = seen > CLASS.digit
  let flags = (seen & CLASS.small) !== 0 ? FLAG.small : 0
  let last = 0
  if (size > 0) {
    const first = text.charCodeAt(from)
    if (first >= 0x41 && first <= 0x5a) flags |= FLAG.capital
    last = ASCII[text.charCodeAt(index - 1)] ?? 0
  }
  const limit = code >= ASCII_SIZE ? text.length : index
  while (index < limit) {
    code = text.charCodeAt(index)
    const folded = code < TABLE_SIZE ? (FOLDED[code] ?? SEPARATOR) : foldUnit(code)
    const isAlone = code >= FIRST_ALONE && standsAlone(code)
    if (folded === SEPARATOR || (isAlone && index > from)) break
    index += 1
    if (folded === IGNORED) continue
    end = index
    if (folded > 0xffff) {
      hash = (Math.imul(hash, BASE) + (folded >> 16)) | 0
      size += 1
    }
    last = folded & 0xffff
    hash = (Math.imul(hash, BASE) + last) | 0
    size += 1
    if (last > DIGIT_NINE) {
      letters = true
      if (code === last) flags |= FLAG.small
      else if (end === from + 1) flags |= FLAG.capital
    }
    if (isAlone) break
  }
  if (letters) {
    const next = text.charCodeAt(end)
    const signs = next === 0x23 || next === 0x2b ? signsAfter(text, end) : 0
    const endsInDigit = last <= DIGIT_NINE
    if (signs > 0) {
      for (let sign = 0; sign < signs; sign += 1) {
        hash = (Math.imul(hash, BASE) + text.charCodeAt(end + sign)) | 0
      }
      size += signs
      end += signs
      index = end
      // "Angular 2+" is also Angular, "Linux+" and "C#" are names of their own.
      if (signs === 1 && endsInDigit) flags |= FLAG.versioned | FLAG.inflected
    } else if (endsInDigit) flags |= FLAG.versioned | FLAG.inflected
    else if (last === SMALL_S) flags |= FLAG.inflected
  } else flags |= FLAG.number
  if (size >= LONG) flags |= FLAG.long
  if (size > LONGEST_TOKEN) size = 0
  addToken(tokens, from, end, size === 0 ? 0 : hash, size, gap, flags)
  return index
}

const DIGIT_NINE = 0x39
const LONG = 9
const SMALL_S = 0x73

/** How many `+` or `#` end the name here: `C++`, `C#`, `Security+`; not `Python+SQL`, nor the `+` of `5+`. */
function signsAfter(text: string, at: number): number {
  const sign = text.charCodeAt(at)
  if (sign === 0x2b && text.charCodeAt(at + 1) === 0x2b) return 2
  return isWord(text.charCodeAt(at + 1)) ? 0 : 1
}

function isWord(code: number): boolean {
  return !Number.isNaN(code) && foldUnit(code) > IGNORED
}

function addToken(
  tokens: Tokens,
  start: number,
  end: number,
  hash: number,
  size: number,
  gap: number,
  flags: number,
): void {
  const at = tokens.count
  if (at === tokens.start.length) grow(tokens)
  tokens.start[at] = start
  tokens.end[at] = end
  tokens.hash[at] = hash
  tokens.size[at] = size
  tokens.gap[at] = gap
  tokens.flags[at] = flags
  tokens.count = at + 1
}

function gapOf(text: string, index: number, code: number): number {
  if (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x202f) return GAP.space
  if (code === 0x0a || code === 0x2028 || code === 0x2029) return GAP.line
  // One line's end may be written as two signs; other signs of layout are blanks.
  if (code === 0x0d) return text.charCodeAt(index + 1) === 0x0a ? GAP.space : GAP.line
  if (code === 0x0b || code === 0x0c) return GAP.space
  if (code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x5f) {
    return isWord(text.charCodeAt(index - 1)) ? GAP.hyphen : GAP.mark
  }
  if (code === 0x2f) return GAP.slash
  if (code === 0x2e) return isWord(text.charCodeAt(index + 1)) ? GAP.dot : GAP.stop
  if (code === 0x27 || code === 0x2019) return GAP.apostrophe
  if (code === 0x2c) return GAP.comma
  if (code === 0x21 || code === 0x3f || code === 0x3b) return GAP.stop
  if (code === 0x2022 || code === 0xb7 || code === 0x25cf || code === 0x25aa) return GAP.stop
  // Blanks of every other width; then whatever is left is a mark.
  return (code >= 0x2000 && code <= 0x200a) || code === 0x3000 ? GAP.space : GAP.mark
}

/** What two separators in a row mean: the stronger one, and two line ends are the end of a paragraph. */
function widen(gap: number, next: number): number {
  if (gap === GAP.none) return next
  if (next === GAP.space) {
    // "Node. js": a full stop followed by a blank is one that ends something.
    return gap === GAP.dot || gap === GAP.apostrophe ? GAP.mark : gap
  }
  if (next === GAP.line && gap === GAP.line) return GAP.stop
  if (gap === GAP.space && (next === GAP.hyphen || next === GAP.dot)) return GAP.mark
  return Math.max(gap, next)
}

/** An `@` between letters, or `://`. */
function opensAddress(text: string, index: number, code: number): boolean {
  if (code === 0x3a) return text.startsWith('://', index)
  return code === 0x40 && isWord(text.charCodeAt(index - 1)) && isWord(text.charCodeAt(index + 1))
}

/** Marks the whole address around a `@` or `://` as not prose; answers where it ends. */
function skipAddress(text: string, at: number, tokens: Tokens): number {
  let from = at
  while (from > 0 && !isBlank(text.charCodeAt(from - 1))) from -= 1
  for (let token = tokens.count - 1; token >= 0 && (tokens.start[token] ?? 0) >= from; token -= 1) {
    tokens.flags[token] = FLAG.address
    tokens.size[token] = 0
    tokens.hash[token] = 0
  }
  let end = at + 1
  while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1
  return end
}
