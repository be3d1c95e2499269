import type { Span } from '../text/span.ts'
import { FLAG, GAP, type Tokens } from '../text/tokens.ts'
import type { CueHit } from './negation.ts'

/** A sentence without an end (a page pasted in one line) is only tainted this many words around its cue. */
const TAINTED = 30
/** A line of a list of jobs is a title, a company or a place, not a sentence. */
const LONGEST_JOB_LINE = 12

/**
 * Ranges of tokens that say nothing of the work: each sentence with a cue such as "equal opportunity" or "dental",
 * and the lines after "Similar jobs". Decided within a sentence, so that the order of paragraphs does not matter.
 */
export function boilerplateRanges(cues: readonly CueHit[], tokens: Tokens): Span[] {
  const ranges: Span[] = []
  for (const { cue, from, to } of cues) {
    if (cue === 'boilerplate') ranges.push(sentenceAround(from, to, tokens))
    else if (cue === 'other_jobs' && isHeading(from, to, tokens)) ranges.push(jobsAfter(to, tokens))
  }
  return ranges
}

function sentenceAround(first: number, last: number, { gap, count }: Tokens): Span {
  let from = first
  while (from > 0 && first - from < TAINTED && (gap[from] ?? GAP.stop) < GAP.line) from -= 1
  let to = last
  while (to + 1 < count && to - last < TAINTED && (gap[to + 1] ?? GAP.stop) < GAP.line) to += 1
  return { from, to }
}

/** Alone on its line, or at its start and followed by a colon. */
function isHeading(from: number, to: number, { gap, count }: Tokens): boolean {
  if ((gap[from] ?? GAP.stop) < GAP.mark) return false
  return to + 1 >= count || (gap[to + 1] ?? GAP.stop) >= GAP.mark
}

function jobsAfter(last: number, tokens: Tokens): Span {
  const { gap, count } = tokens
  let to = last
  let lineStart = last + 1
  for (let token = last + 1; token <= count; token += 1) {
    const ends = token === count || (gap[token] ?? GAP.stop) >= GAP.line
    if (!ends || token === lineStart) continue
    if (!isJobLine(lineStart, token - 1, tokens)) break
    to = token - 1
    lineStart = token
  }
  return { from: last, to }
}

function isJobLine(from: number, to: number, { text, end, flags }: Tokens): boolean {
  if (to - from >= LONGEST_JOB_LINE) return false
  if (/^\s*[.:]/.test(text.slice(end[to], (end[to] ?? 0) + 2))) return false
  return ((flags[from] ?? 0) & (FLAG.capital | FLAG.number)) !== 0
}
