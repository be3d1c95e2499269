import { foldUnit, IGNORED } from './fold.ts'
import {
  CAMEL,
  type Compiled,
  findSlot,
  foldToken,
  LONGEST_PHRASE,
  type PhraseIndex,
} from './phrase-index.ts'
import { FLAG, GAP, LONGEST_TOKEN, POWERS, type Tokens } from './tokens.ts'

/** Takes each phrase found from token `from` to token `to`, both included. `end` is where its letters end. */
export type Hit = (value: number, from: number, to: number, end: number) => void

/**
 * Reports every phrase of the index in a text; a caller chooses among those that overlap.
 * Letters decide, not separators: "front end", "front-end" and "frontend" are one. The last word may be in the plural
 * or carry a version ("Python3").
 * @param anyCase takes names that must be written exactly in any case
 */
export function findPhrases(index: PhraseIndex, tokens: Tokens, hit: Hit, anyCase = false): void {
  const { count, hash, size, gap, flags } = tokens
  for (let from = 0; from < count; from += 1) {
    let joined = 0
    let length = 0
    const last = Math.min(count, from + LONGEST_PHRASE)
    for (let to = from; to < last; to += 1) {
      const letters = size[to] ?? 0
      if (letters === 0 || (to > from && (gap[to] ?? 0) >= GAP.stop)) break
      const before = joined
      joined = (Math.imul(joined, POWERS[letters] ?? 0) + (hash[to] ?? 0)) | 0
      length += letters
      const slot = findSlot(index, joined)
      const head = slot < 0 ? 0 : (index.heads[slot] ?? 0)
      if (head >= 2) report(index, tokens, head - 2, from, to, 0, hit, '', anyCase)
      reportInflected(index, tokens, before, from, to, flags[to] ?? 0, hit)
      if (slot < 0 || index.goesOn[slot] === 0 || length > LONGEST_TOKEN * 4) break
    }
  }
}

/** Tries the last token without its plural ending or its version number. */
function reportInflected(
  index: PhraseIndex,
  tokens: Tokens,
  before: number,
  from: number,
  to: number,
  flags: number,
  hit: Hit,
): void {
  const { text } = tokens
  const end = tokens.end[to] ?? 0
  const start = tokens.start[to] ?? 0
  const lastCode = text.charCodeAt(end - 1)
  if ((flags & FLAG.versioned) !== 0) {
    let cut = 0
    while (isDigit(text.charCodeAt(end - 1 - cut))) cut += 1
    if (end - start - cut >= 3) reportShortened(index, tokens, before, from, to, cut, '', hit)
    return
  }
  if ((lastCode | 0x20) !== 0x73 || end - start < 3 || (flags & FLAG.number) !== 0) return
  const secondLast = text.charCodeAt(end - 2) | 0x20
  if (secondLast === 0x73 || secondLast === 0x75) return
  reportShortened(index, tokens, before, from, to, 1, '', hit)
  if (secondLast !== 0x65 || end - start < 5) return
  if ((text.charCodeAt(end - 3) | 0x20) === 0x69) {
    reportShortened(index, tokens, before, from, to, 3, 'y', hit)
  } else reportShortened(index, tokens, before, from, to, 2, '', hit)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function reportShortened(
  index: PhraseIndex,
  tokens: Tokens,
  before: number,
  from: number,
  to: number,
  cut: number,
  ending: string,
  hit: Hit,
): void {
  const { text } = tokens
  const end = (tokens.end[to] ?? 0) - cut
  let joined = before
  for (let at = tokens.start[to] ?? 0; at < end; at += 1) {
    const value = foldUnit(text.charCodeAt(at))
    if (value > 0xffff) joined = step(step(joined, value >> 16), value & 0xffff)
    else if (value > IGNORED) joined = step(joined, value)
  }
  if (ending !== '') joined = step(joined, ending.charCodeAt(0))
  const slot = findSlot(index, joined)
  const head = slot < 0 ? 0 : (index.heads[slot] ?? 0)
  if (head >= 2) report(index, tokens, head - 2, from, to, cut, hit, ending)
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, POWERS[1] ?? 0) + code) | 0
}

function report(
  index: PhraseIndex,
  tokens: Tokens,
  first: number,
  from: number,
  to: number,
  cut: number,
  hit: Hit,
  ending = '',
  anyCase = false,
): void {
  const end = (tokens.end[to] ?? 0) - cut
  for (let id = first; id >= 0; id = index.next[id] ?? -1) {
    const one = index.compiled[id]
    if (one === undefined) return
    if (cut > 0 && !mayInflect(one, ending === '' && isDigit(tokens.text.charCodeAt(end)))) continue
    if (!isWritten(one, tokens, from, to, end, ending)) continue
    if (one.phrase.exactCase && !anyCase && !isSpelled(one, tokens, from, to)) continue
    hit(one.phrase.value, from, to, ending === '' ? end : (tokens.end[to] ?? 0))
  }
}

function mayInflect({ phrase }: Compiled, version: boolean): boolean {
  return version ? !phrase.exactCase : phrase.plural === true && !phrase.exactCase
}

/** Compares letters and separators, since two texts may share a hash and "in design" is not InDesign. */
function isWritten(
  one: Compiled,
  tokens: Tokens,
  from: number,
  to: number,
  end: number,
  ending: string,
): boolean {
  const { text } = tokens
  let position = 0
  let cut = 0
  for (let token = from; token <= to; token += 1) {
    if (token > from) {
      // Cuts of the phrase that the text does not show: it is written in one word.
      while ((one.cuts[cut] ?? Infinity) < position) cut += 1
      if (one.cuts[cut] !== position) return false
      if (!joins(one.gaps[cut] ?? CAMEL, tokens, token)) return false
      cut += 1
    }
    const start = tokens.start[token] ?? 0
    const stop = token === to ? end : (tokens.end[token] ?? 0)
    const letters = foldToken(text.slice(start, stop)) + (token === to ? ending : '')
    if (!one.folded.startsWith(letters, position)) return false
    position += letters.length
  }
  if (position !== one.folded.length) return false
  return !one.leadingDot || hasLeadingDot(tokens, from)
}

function hasLeadingDot({ text, start }: Tokens, token: number): boolean {
  const at = start[token] ?? 0
  return text.charAt(at - 1) === '.' && foldUnit(text.charCodeAt(at - 2)) <= IGNORED
}

function isSpelled(one: Compiled, tokens: Tokens, from: number, to: number): boolean {
  const spelled = tokens.text.slice(tokens.start[from], tokens.end[to]).replace(/[\s\-_./]+/g, ' ')
  return spelled === one.phrase.text.replace(/[\s\-_./]+/g, ' ').trim()
}

/** Whether the text's separator before `token` may stand where the phrase has `wanted`. */
function joins(wanted: number, tokens: Tokens, token: number): boolean {
  const found = tokens.gap[token] ?? GAP.stop
  if (found === wanted || found === GAP.none) return true
  if (found === GAP.line) return wanted === GAP.space
  if (wanted === CAMEL) {
    return found === GAP.hyphen || (found === GAP.space && (tokens.flags[token] ?? 0) % 2 === 1)
  }
  if (wanted === GAP.space || wanted === GAP.hyphen || wanted === GAP.none) {
    return found === GAP.space || found === GAP.hyphen
  }
  if (wanted === GAP.slash || wanted === GAP.dot || wanted === GAP.apostrophe) {
    return found === GAP.space || found === GAP.hyphen
  }
  return false
}
