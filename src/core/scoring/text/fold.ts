/** Below this code (end of Latin Extended-B) a table answers; beyond it, letters are rare enough to ask Unicode. */
export const TABLE_SIZE = 0x250

/** What a UTF-16 unit means to the tokenizer. */
export const SEPARATOR = 0
/** Belongs to the word it stands in, but says nothing: combining accents, soft hyphens, zero-width marks. */
export const IGNORED = 1
/** From here on, the value is a folded letter or digit; two letters are packed as `first << 16 | second`. */
const FIRST_LETTER = 2

const SPECIAL: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ħ', 'h'],
]

/** By unit, for loops that cannot afford a call for each letter. */
export const FOLDED = buildTable()

function buildTable(): Int32Array {
  const table = new Int32Array(TABLE_SIZE)
  for (let code = 0x30; code < TABLE_SIZE; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase()
    if (!/^[\p{L}\p{N}]/u.test(lower)) continue
    const special = SPECIAL.find(([letter]) => letter === lower)?.[1]
    table[code] = pack(special ?? lower.normalize('NFD'))
  }
  table[0xad] = IGNORED
  return table
}

function pack(letters: string): number {
  const base = letters.replace(/\p{M}/gu, '')
  return base.length > 1 ? (base.charCodeAt(0) << 16) | base.charCodeAt(1) : base.charCodeAt(0)
}

/**
 * Folds one UTF-16 unit: lower case, accents off.
 * @returns `SEPARATOR`, `IGNORED`, the folded unit, or two packed as `first << 16 | second` (ß is ss)
 */
export function foldUnit(code: number): number {
  if (code < TABLE_SIZE) return FOLDED[code] ?? SEPARATOR
  if (code >= 0x300 && code <= 0x36f) return IGNORED
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return IGNORED
  // Punctuation, arrows, boxes, dingbats; and halves of a pair, which are mostly emoji.
  if ((code >= 0x2000 && code < 0x2c00) || (code >= 0xd800 && code <= 0xdfff)) return SEPARATOR
  return foldRare(code)
}

function foldRare(code: number): number {
  const letter = String.fromCharCode(code).normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const folded = letter.charCodeAt(0)
  return letter !== '' && /^[\p{L}\p{N}]/u.test(letter) ? folded : SEPARATOR
}

/** No script below this code is written without spaces. */
export const FIRST_ALONE = 0x0e00

/** True for scripts written without spaces, where each sign is a token of its own. */
export function standsAlone(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0x0e00 && code <= 0x0e7f)
  )
}

/** A text's letters and digits in folded form, everything else dropped. */
export function foldText(text: string): string {
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase()
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const value = foldUnit(text.charCodeAt(index))
    if (value < FIRST_LETTER) continue
    folded +=
      value > 0xffff ? String.fromCharCode(value >> 16, value & 0xffff) : String.fromCharCode(value)
  }
  return folded
}

/** Codes below this are in the tables below. */
export const ASCII_SIZE = 128
/** Bits of what a code is. */
export const CLASS = { digit: 1, small: 2, capital: 4 } as const
/** By code below `ASCII_SIZE`: the folded letter or digit, or 0. */
export const ASCII = Uint8Array.from({ length: ASCII_SIZE }, (_, code) => FOLDED[code] ?? 0)
/** By code below `ASCII_SIZE`: one of `CLASS`, or 0. */
export const ASCII_CLASS = Uint8Array.from({ length: ASCII_SIZE }, (_, code) => {
  const folded = ASCII[code] ?? 0
  if (folded === 0) return 0
  if (folded <= 0x39) return CLASS.digit
  return folded === code ? CLASS.small : CLASS.capital
})

/** Blanks and line ends of every width. */
export function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0xa0) return true
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x202f || code === 0x3000
}
