import { foldUnit, IGNORED } from './fold.ts'
import { isHump, SHORTEST_HUMP } from './phrase-index.ts'
import { createTokens, FLAG, GAP, type Tokens, tokenize } from './tokens.ts'

/** A separator inside a phrase that only a capital letter shows: `JavaScript` is also "Java Script". */
const CAMEL = 20

/**
 * Whether a phrase stands in a text from token to token. Two texts may share a hash, and separators matter: "front end" is
 * written "front-end" and "frontend", but "in design" is not InDesign.
 * @param end where the last token ends without its plural or version
 * @param ending letters to put there instead, as the "y" of "technologies"
 */
export function isWritten(
  phrase: string,
  tokens: Tokens,
  from: number,
  to: number,
  end: number,
  ending: string,
): boolean {
  const start = tokens.start[from] ?? 0
  if (foldUnit(phrase.charCodeAt(0)) <= IGNORED)
    return isSigned(phrase, tokens, from, to, end, ending)
  if (ending === '' && end - start === phrase.length && isAlike(phrase, tokens.text, start))
    return true
  return isVariant(phrase, tokens, from, to, end, ending)
}

/** Letter by letter the same, but for case and hyphens. */
function isAlike(phrase: string, text: string, start: number): boolean {
  for (let at = 0; at < phrase.length; at += 1) {
    const wanted = phrase.charCodeAt(at)
    const found = text.charCodeAt(start + at)
    if (wanted === found) continue
    // Most differ in the case of A to Z only.
    if ((wanted ^ found) === 0x20 && isAsciiLetter(wanted)) continue
    if ((wanted === BLANK || wanted === HYPHEN) && (found === BLANK || found === HYPHEN)) continue
    const folded = foldUnit(wanted)
    if (folded <= IGNORED || folded !== foldUnit(found)) return false
  }
  return true
}

const BLANK = 0x20
const HYPHEN = 0x2d

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** `.NET`, `@RISK`: the sign belongs to the name, and no letter stands before it. */
function isSigned(
  phrase: string,
  tokens: Tokens,
  from: number,
  to: number,
  end: number,
  ending: string,
): boolean {
  const at = tokens.start[from] ?? 0
  const isFree = foldUnit(tokens.text.charCodeAt(at - 2)) <= IGNORED
  return (
    tokens.text.charCodeAt(at - 1) === phrase.charCodeAt(0) &&
    isFree &&
    isWritten(phrase.slice(1), tokens, from, to, end, ending)
  )
}

/** The same letters, with other separators. */
function isVariant(
  phrase: string,
  tokens: Tokens,
  from: number,
  to: number,
  end: number,
  ending: string,
): boolean {
  const { folded, cuts, gaps } = anatomy(phrase)
  let position = 0
  let cut = 0
  for (let token = from; token <= to; token += 1) {
    if (token > from) {
      // Cuts of the phrase that the text does not show: it is written in one word.
      while ((cuts[cut] ?? Infinity) < position) cut += 1
      if (cuts[cut] !== position || !joins(gaps[cut] ?? CAMEL, tokens, token)) return false
      cut += 1
    }
    const stop = token === to ? end : (tokens.end[token] ?? 0)
    const letters = foldToken(tokens.text.slice(tokens.start[token], stop))
    const written = token === to ? letters + ending : letters
    if (!folded.startsWith(written, position)) return false
    position += written.length
  }
  return position === folded.length
}

/** A phrase's letters, and where in them a token may end, with the separator that stands there. */
function anatomy(phrase: string): { folded: string; cuts: number[]; gaps: number[] } {
  const tokens = tokenize(phrase, createTokens(16))
  const cuts: number[] = []
  const gaps: number[] = []
  let folded = ''
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.start[token] ?? 0
    const end = tokens.end[token] ?? 0
    if (token > 0) {
      cuts.push(folded.length)
      gaps.push(tokens.gap[token] ?? GAP.space)
    }
    for (let at = start + SHORTEST_HUMP; at <= end - 2; at += 1) {
      if (!isHump(phrase, at)) continue
      cuts.push(folded.length + at - start)
      gaps.push(CAMEL)
    }
    folded += foldToken(phrase.slice(start, end))
  }
  return { folded, cuts, gaps }
}

/** The letters of a token as the tokenizer hashes them; `&` is the word "and". */
function foldToken(spelled: string): string {
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

/** Whether a phrase stands from a token to `end` exactly as it is written, but for the kind of blank or hyphen. */
export function isSpelled(phrase: string, tokens: Tokens, from: number, end: number): boolean {
  const spelled = tokens.text.slice(tokens.start[from], end)
  return spelled === phrase || oneBlank(spelled) === oneBlank(phrase).trim()
}

function oneBlank(text: string): string {
  return text.replace(/[\s\-_./]+/g, ' ')
}

/** Whether the text's separator before `token` may stand where the phrase has `wanted`. */
function joins(wanted: number, tokens: Tokens, token: number): boolean {
  const found = tokens.gap[token] ?? GAP.stop
  if (found === wanted || found === GAP.none) return true
  if (found === GAP.line) return wanted === GAP.space
  if (found !== GAP.hyphen && found !== GAP.space) return false
  if (wanted === CAMEL) {
    return found === GAP.hyphen || ((tokens.flags[token] ?? 0) & FLAG.capital) !== 0
  }
  return wanted <= GAP.apostrophe
}
