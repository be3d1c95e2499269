import { type Span, spansBetween } from '../text/span.ts'
import { FLAG, GAP, type Tokens } from '../text/tokens.ts'
import { isNewPart } from './company-talk.ts'
import type { CueHit } from './negation.ts'
import { isHeading, isListedJob, linesAfter, section } from './sections.ts'

/** A page pasted in one line has sentences without an end: so many words around a cue are tainted at most. */
const TAINTED = 20
/** And so many before it where its sentence does not begin within that reach. */
const TAINTED_BEFORE = 3
/** A list of benefits is named from its opening on. */
const OFFERED = 30
/** How far apart two benefits of one section may stand, in words. */
const BETWEEN_OFFERS = 20
/** How far apart two asides of one list may stand, in words. */
const TOGETHER = 8
/** What stands before and after the asides of a list. */
const BESIDE = 5

/**
 * Ranges of tokens that say nothing of the work: each sentence with a cue such as "equal opportunity", lists of benefits,
 * and the lines after "Similar jobs". "Life insurance" alone is no benefit: someone sells it.
 */
export function boilerplateRanges(cues: readonly CueHit[], tokens: Tokens): Span[] {
  const ranges: Span[] = []
  const parts = new Set(cues.filter((hit) => isNewPart(hit, tokens)).map(({ from }) => from))
  for (const { cue, from, to } of cues) {
    if (cue === 'boilerplate') ranges.push(sentenceOf(from, to, parts, tokens))
    else if (cue === 'offers') ranges.push(...offered({ from, to }, cues, parts, tokens))
    else if (cue === 'other_jobs' && isHeading({ from, to }, tokens)) {
      ranges.push({
        from,
        to: linesAfter(to, tokens, (first, last) => isListedJob(first, last, tokens)),
      })
    }
  }
  ranges.push(...listedAsides(cues, parts, tokens))
  return ranges
}

/** Headings of other parts, by their first token: no sentence goes on over one, though the page may have lost its lines. */
type Parts = ReadonlySet<number>

function sentenceOf(first: number, last: number, parts: Parts, tokens: Tokens): Span {
  const { from, to } = sentenceAround(first, last, TAINTED, TAINTED, parts, tokens)
  return { from: first - from < TAINTED ? from : first - TAINTED_BEFORE, to }
}

function sentenceAround(
  first: number,
  last: number,
  before: number,
  after: number,
  parts: Parts,
  { gap, count }: Tokens,
): Span {
  const begins = (token: number) => (gap[token] ?? GAP.stop) >= GAP.line || parts.has(token)
  let from = first
  while (from > 0 && first - from < before && !begins(from)) from -= 1
  let to = last
  while (to + 1 < count && to - last < after && !begins(to + 1)) to += 1
  return { from, to }
}

/**
 * As `sentenceAround`, but only as far as the items of a list go: an item that follows without a comma begins with a capital.
 */
function itemsAround(first: number, last: number, parts: Parts, tokens: Tokens): Span {
  const { gap, flags } = tokens
  const { from: earliest, to: latest } = sentenceAround(first, last, BESIDE, BESIDE, parts, tokens)
  const begins = (token: number) =>
    (gap[token] ?? GAP.stop) === GAP.space && ((flags[token] ?? 0) & FLAG.capital) !== 0
  let from = first
  while (from > earliest && !begins(from)) from -= 1
  let to = last
  while (to < latest && !begins(to + 1)) to += 1
  return { from, to }
}

/** What stands in the sentence after "we offer" up to its last benefit, or below it where it is a heading. */
function offered(opening: Span, cues: readonly CueHit[], parts: Parts, tokens: Tokens): Span[] {
  const { from, to } = sentenceAround(opening.from, opening.to, 0, OFFERED, parts, tokens)
  const ranges: Span[] = []
  const last = spansBetween(cues, from, to).findLast(({ cue }) => cue === 'aside')
  if (last) {
    const isWhole = (tokens.gap[to + 1] ?? GAP.stop) === GAP.stop
    ranges.push({ from, to: isWhole ? to : itemsAround(from, last.to, parts, tokens).to })
  }
  if (isHeading(opening, tokens)) {
    const end = lastOffered(section(opening, cues, tokens), cues)
    if (end > opening.to) ranges.push({ from, to: itemsAround(from, end, parts, tokens).to })
  }
  return ranges
}

/** As far as benefits are named one after the other: below them may stand what has lost its own heading. */
function lastOffered({ from, to }: Span, cues: readonly CueHit[]): number {
  let last = from - 1
  for (const hit of spansBetween(cues, from, to)) {
    if (hit.cue !== 'aside') continue
    if (hit.from - last > BETWEEN_OFFERS) break
    last = hit.to
  }
  return last
}

/** Two asides or more that stand together, where nothing says that they are somebody's work. */
function listedAsides(cues: readonly CueHit[], parts: Parts, tokens: Tokens): Span[] {
  const ranges: Span[] = []
  const praise = cues.filter(({ cue }) => cue === 'boilerplate')
  // "Industry-leading" is praise, not somebody's industry.
  const works = cues.filter(
    ({ cue, from }) =>
      cue === 'works_with' && !spansBetween(praise, from, from).some(({ to }) => to > from),
  )
  const asides = apart(cues.filter(({ cue }) => cue === 'aside'))
  for (let at = 0; at < asides.length; ) {
    const first = asides[at]
    let last = first
    at += 1
    for (
      let next = asides[at];
      last && next && areTogether(last, next, tokens);
      next = asides[at]
    ) {
      last = next
      at += 1
    }
    if (!first || !last || first === last) continue
    const wide = sentenceAround(first.from, last.to, TAINTED, TAINTED, parts, tokens)
    if (spansBetween(works, wide.from, wide.to).length === 0)
      ranges.push(itemsAround(first.from, last.to, parts, tokens))
  }
  return ranges
}

/** "Dental insurance" is one aside, not "dental" and "insurance" too. */
function apart(hits: readonly Span[]): Span[] {
  const longest: Span[] = []
  for (const hit of hits) {
    const last = longest.at(-1)
    if (last && hit.from <= last.to) {
      if (hit.to > last.to) longest[longest.length - 1] = { from: last.from, to: hit.to }
    } else longest.push(hit)
  }
  return longest
}

/** In one sentence, or in lines of a list with at most one between them. */
function areTogether(one: Span, other: Span, { gap }: Tokens): boolean {
  if (other.from - one.to > TOGETHER) return false
  let ends = 0
  for (let token = one.to + 1; token <= other.from; token += 1) {
    if ((gap[token] ?? GAP.stop) >= GAP.line) ends += 1
  }
  return ends <= 2
}
