import { type Span, spansBetween } from '../text/span.ts'
import { GAP, type Tokens } from '../text/tokens.ts'
import type { CueHit } from './negation.ts'
import { isHeading, isListedJob, linesAfter, section } from './sections.ts'

/** A page pasted in one line has sentences without an end: so many words around a cue are tainted at most. */
const TAINTED = 20
/** A list of benefits is named from its opening on. */
const OFFERED = 30
/** How far apart two benefits of one section may stand, in words. */
const BETWEEN_OFFERS = 20
/** How far apart two asides of one list may stand, in words. */
const TOGETHER = 8
/** What stands before and after the asides of a list. */
const BESIDE = 4

/**
 * Ranges of tokens that say nothing of the work: each sentence with a cue such as "equal opportunity", lists of benefits,
 * and the lines after "Similar jobs". "Life insurance" alone is no benefit: someone sells it.
 */
export function boilerplateRanges(cues: readonly CueHit[], tokens: Tokens): Span[] {
  const ranges: Span[] = []
  for (const { cue, from, to } of cues) {
    if (cue === 'boilerplate') ranges.push(sentenceAround(from, to, TAINTED, TAINTED, tokens))
    else if (cue === 'offers') ranges.push(...offered({ from, to }, cues, tokens))
    else if (cue === 'other_jobs' && isHeading({ from, to }, tokens)) {
      ranges.push({
        from,
        to: linesAfter(to, tokens, (first, last) => isListedJob(first, last, tokens)),
      })
    }
  }
  ranges.push(...listedAsides(cues, tokens))
  return ranges
}

function sentenceAround(
  first: number,
  last: number,
  before: number,
  after: number,
  { gap, count }: Tokens,
): Span {
  let from = first
  while (from > 0 && first - from < before && (gap[from] ?? GAP.stop) < GAP.line) from -= 1
  let to = last
  while (to + 1 < count && to - last < after && (gap[to + 1] ?? GAP.stop) < GAP.line) to += 1
  return { from, to }
}

/** What stands in the sentence after "we offer", or below it where it is a heading; only where a benefit is named. */
function offered(opening: Span, cues: readonly CueHit[], tokens: Tokens): Span[] {
  const sentence = sentenceAround(opening.from, opening.to, 0, OFFERED, tokens)
  const ranges = holdsAside(sentence, cues) ? [sentence] : []
  if (isHeading(opening, tokens)) {
    const to = lastOffered(section(opening, cues, tokens), cues)
    if (to > opening.to) ranges.push(sentenceAround(opening.from, to, 0, OFFERED, tokens))
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

function holdsAside({ from, to }: Span, cues: readonly CueHit[]): boolean {
  return spansBetween(cues, from, to).some(({ cue }) => cue === 'aside')
}

/** Two asides or more that stand together, where nothing says that they are somebody's work. */
function listedAsides(cues: readonly CueHit[], tokens: Tokens): Span[] {
  const ranges: Span[] = []
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
    const { from, to } = sentenceAround(first.from, last.to, BESIDE, BESIDE, tokens)
    const wide = sentenceAround(first.from, last.to, TAINTED, TAINTED, tokens)
    const isWork = spansBetween(cues, wide.from, wide.to).some(({ cue }) => cue === 'works_with')
    if (!isWork) ranges.push({ from, to })
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
