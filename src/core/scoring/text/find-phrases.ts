import { headOf, SHORTEST_HEAD, unstep, withoutHead } from './compounds.ts'
import { findHead, HEAD, LONGEST_PHRASE, PHRASE, type PhraseIndex } from './phrase-index.ts'
import { isSpelled, isWritten } from './spelling.ts'
import { FLAG, GAP, LONGEST_TOKEN, POWERS, type Tokens } from './tokens.ts'

/** Takes each phrase found from token `from` to token `to`, both included. `end` is where its letters end. */
export type Hit = (phrase: number, from: number, to: number, end: number) => void

interface Search {
  readonly index: PhraseIndex
  readonly tokens: Tokens
  readonly hit: Hit
  readonly anyCase: boolean
}

/**
 * Reports every phrase of the index in a text; a caller chooses among those that overlap.
 * Letters decide, not separators: "front end", "front-end" and "frontend" are one. The last word may be in the plural
 * or carry a version ("Python3").
 * @param anyCase takes names that must be written exactly in any case
 */
export function findPhrases(index: PhraseIndex, tokens: Tokens, hit: Hit, anyCase = false): void {
  const search = { index, tokens, hit, anyCase }
  const { count, hash, size, gap, flags } = tokens
  for (let from = 0; from < count; from += 1) {
    let joined = 0
    let length = 0
    const last = Math.min(count, from + LONGEST_PHRASE)
    for (let to = from; to < last; to += 1) {
      const letters = size[to] ?? 0
      if (letters === 0 || (to > from && (gap[to] ?? 0) >= GAP.stop)) break
      joined = (Math.imul(joined, POWERS[letters] ?? 0) + (hash[to] ?? 0)) | 0
      length += letters
      const head = findHead(index, joined)
      if (head >> HEAD.shift > 0) report(search, (head >> HEAD.shift) - 1, from, to, 0, '')
      if (((flags[to] ?? 0) & FLAG.inflected) !== 0) reportInflected(search, joined, from, to)
      if (((flags[to] ?? 0) & FLAG.long) !== 0) reportCompound(search, joined, from, to)
      if ((head & HEAD.goesOn) === 0 || length > LONGEST_TOKEN * 4) break
    }
  }
}

/** Tries the last token without its version number or its plural ending. */
function reportInflected(search: Search, joined: number, from: number, to: number): void {
  const { text, start, end, flags } = search.tokens
  const stop = end[to] ?? 0
  const length = stop - (start[to] ?? 0)
  if (((flags[to] ?? 0) & FLAG.versioned) !== 0) {
    let cut = text.charCodeAt(stop - 1) === 0x2b ? 1 : 0
    while (isDigit(text.charCodeAt(stop - 1 - cut))) cut += 1
    if (length - cut < 3) return
    let shortened = joined
    for (let at = 1; at <= cut; at += 1) shortened = unstep(shortened, text.charCodeAt(stop - at))
    reportHash(search, shortened, from, to, cut, '')
    return
  }
  const secondLast = text.charCodeAt(stop - 2) | 0x20
  // "ss" and "us" end a singular: business, status.
  if (length < 3 || secondLast === 0x73 || secondLast === 0x75) return
  const withoutS = unstep(joined, 0x73)
  reportHash(search, withoutS, from, to, 1, '')
  if (secondLast !== 0x65 || length < 5) return
  const withoutEs = unstep(withoutS, 0x65)
  if ((text.charCodeAt(stop - 3) | 0x20) !== 0x69) reportHash(search, withoutEs, from, to, 2, '')
  else reportHash(search, step(unstep(withoutEs, 0x69), 0x79), from, to, 3, 'y')
}

/** Tries the last token without the head it may carry, as "Excelkenntnisse", and without the "s" that joins the two. */
function reportCompound(search: Search, joined: number, from: number, to: number): void {
  const { text, start, end } = search.tokens
  const stop = end[to] ?? 0
  const head = headOf(text, start[to] ?? 0, stop)
  if (head === undefined) return
  const { length } = head.text
  const name = withoutHead(joined, head)
  reportHash(search, name, from, to, length, '')
  if ((text.charCodeAt(stop - length - 1) | 0x20) !== 0x73) return
  reportHash(search, unstep(name, 0x73), from, to, length + 1, '')
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, POWERS[1] ?? 0) + code) | 0
}

function reportHash(
  search: Search,
  hash: number,
  from: number,
  to: number,
  cut: number,
  ending: string,
): void {
  const first = findHead(search.index, hash) >> HEAD.shift
  if (first > 0) report(search, first - 1, from, to, cut, ending)
}

function report(
  { index, tokens, hit, anyCase }: Search,
  first: number,
  from: number,
  to: number,
  cut: number,
  ending: string,
): void {
  const end = (tokens.end[to] ?? 0) - cut
  const isVersion = cut > 0 && ending === '' && isDigit(tokens.text.charCodeAt(end))
  const isCompound = cut >= SHORTEST_HEAD && !isVersion
  for (let id = first; id >= 0; id = index.next[id] ?? -1) {
    const flags = index.flags[id] ?? 0
    const isExact = (flags & PHRASE.exactCase) !== 0
    if (cut > 0 && !isCompound) {
      if (isExact || (!isVersion && (flags & PHRASE.plural) === 0)) continue
    }
    const phrase = index.texts[id] ?? ''
    if (!isWritten(phrase, tokens, from, to, end, ending)) continue
    if (isExact && !anyCase && !isSpelled(phrase, tokens, from, end)) continue
    hit(id, from, to, ending === '' ? end : (tokens.end[to] ?? 0))
  }
}
