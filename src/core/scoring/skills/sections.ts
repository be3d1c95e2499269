import { type Span, spansBetween } from '../text/span.ts'
import { FLAG, GAP, type Tokens } from '../text/tokens.ts'
import type { CueHit } from './negation.ts'

/** A line of a list of jobs is a title, a company or a place, not a sentence. */
const LONGEST_JOB_LINE = 12
/** A list under a heading has so many lines at most, and a line so many words. */
const MOST_LINES = 20
const LONGEST_LINE = 40

/** Alone on its line, or at its start and followed by a colon. */
export function isHeading({ from, to }: Span, { gap, count }: Tokens): boolean {
  if ((gap[from] ?? GAP.stop) < GAP.mark) return false
  return to + 1 >= count || (gap[to + 1] ?? GAP.stop) >= GAP.mark
}

/**
 * The lines below a heading, up to an empty line that no bullet follows, or the next heading.
 * @param cues ascending; those of demand and offers may be the next heading
 */
export function section(heading: Span, cues: readonly CueHit[], tokens: Tokens): Span {
  let lines = 0
  const to = linesAfter(heading.to, tokens, (from, last) => {
    lines += 1
    if (lines > MOST_LINES || last - from >= LONGEST_LINE) return false
    if (lines > 1 && isNewBlock(from, tokens)) return false
    return !isNextHeading(from, last, cues, tokens)
  })
  return { from: heading.to + 1, to }
}

/** An empty line, and no bullet that goes on after it. */
function isNewBlock(token: number, { text, start, end }: Tokens): boolean {
  const between = text.slice(end[token - 1], start[token])
  return /\n\s*\n|\r\s*\r/.test(between) && !/[\u2022\u25cf\u25aa\u00b7*+-]\s*$/.test(between)
}

function isNextHeading(from: number, to: number, cues: readonly CueHit[], tokens: Tokens): boolean {
  if (/^\s*:/.test(tokens.text.slice(tokens.end[to], (tokens.end[to] ?? 0) + 3))) return true
  return spansBetween(cues, from, from).some(
    (hit) =>
      (hit.cue === 'required' || hit.cue === 'nice_to_have' || hit.cue === 'offers') &&
      isHeading(hit, tokens),
  )
}

/** The last token of the lines after a token that are `wanted`, one after the other; the token itself when none is. */
export function linesAfter(
  last: number,
  tokens: Tokens,
  wanted: (from: number, to: number) => boolean,
): number {
  const { gap, count } = tokens
  let to = last
  let lineStart = last + 1
  for (let token = last + 1; token <= count; token += 1) {
    const ends = token === count || (gap[token] ?? GAP.stop) >= GAP.line
    if (!ends || token === lineStart) continue
    if (!wanted(lineStart, token - 1)) break
    to = token - 1
    lineStart = token
  }
  return to
}

/** Whether a line may be one of a list of jobs. */
export function isListedJob(from: number, to: number, { text, end, flags }: Tokens): boolean {
  if (to - from >= LONGEST_JOB_LINE) return false
  if (/^\s*[.:]/.test(text.slice(end[to], (end[to] ?? 0) + 2))) return false
  return ((flags[from] ?? 0) & (FLAG.capital | FLAG.number)) !== 0
}
