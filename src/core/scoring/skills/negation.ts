import type { Cue } from '../cues/cue.ts'
import { LONGEST_PHRASE } from '../text/phrase-index.ts'
import { firstFrom, type Span, spansBetween } from '../text/span.ts'
import { GAP, type Tokens } from '../text/tokens.ts'

/** A cue phrase in the text, by its first and last token. */
export interface CueHit extends Span {
  readonly cue: Cue
}

/** How many words may stand between "no" and the name: "without any knowledge of PHP". */
const REACH_FORWARD = 4
/** And between the name and "is not required": "PHP experience is not required". */
const REACH_BACK = 5
/** How near "a plus" must stand to soften "not required". */
const SOFTENS = 6

/**
 * Which of the spans a negation takes away, and with it the list they stand in.
 * @param spans ascending and apart
 */
export function negated<One extends Span>(
  spans: readonly One[],
  cues: readonly CueHit[],
  tokens: Tokens,
): ReadonlySet<One> {
  const taken = new Set<One>()
  const soft = cues.filter(({ cue }) => cue === 'nice_to_have')
  const affirmed = cues.filter(({ cue }) => cue === 'affirms')
  const portuguese = cues.filter(({ cue }) => cue === 'portuguese').length >= 3
  for (const hit of cues) {
    if (hit.cue === 'negates_next') {
      if (isAffirmed(hit, affirmed)) continue
      if (portuguese && isBareNo(hit, tokens)) continue
      takeNext(hit, spans, tokens, taken)
    } else if (hit.cue === 'negates_last') {
      if (isAffirmed(hit, affirmed)) continue
      // "a plus, but not required" asks for it, softly.
      const softened = spansBetween(soft, hit.from - SOFTENS, hit.from + SOFTENS).some((other) =>
        isOneSentence(tokens, other, hit),
      )
      if (!softened) takeLast(hit, spans, tokens, taken)
    }
  }
  return taken
}

function isAffirmed(hit: Span, affirmed: readonly Span[]): boolean {
  return spansBetween(affirmed, hit.from - LONGEST_PHRASE, hit.to).some(
    (other) => other.to >= hit.from,
  )
}

/** "no" is Portuguese for "in the". */
function isBareNo({ from, to }: Span, { text, start, end }: Tokens): boolean {
  return from === to && text.slice(start[from], end[to]).toLowerCase() === 'no'
}

function takeNext<One extends Span>(
  cue: Span,
  spans: readonly One[],
  tokens: Tokens,
  taken: Set<One>,
): void {
  const first = firstFrom(spans, cue.to + 1)
  const span = spans[first]
  if (!span || span.from - cue.to - 1 > REACH_FORWARD) return
  if (!isUnbroken(tokens, cue.to, span.from)) return
  taken.add(span)
  const list = [span]
  let alternatives = false
  for (let at = first + 1; at < spans.length; at += 1) {
    const next = spans[at]
    const last = list.at(-1)
    if (!next || !last) break
    const joint = jointOf(tokens, last.to, next.from)
    if (joint === undefined || taken.has(next)) break
    alternatives ||= joint === 'or'
    list.push(next)
  }
  // "no PHP, Java or Ruby" takes all three; of "no PHP, Java" only the first is sure.
  if (alternatives) for (const one of list) taken.add(one)
}

function takeLast<One extends Span>(
  cue: Span,
  spans: readonly One[],
  tokens: Tokens,
  taken: Set<One>,
): void {
  const nearest = firstFrom(spans, cue.from) - 1
  const span = spans[nearest]
  if (
    !span ||
    span.to >= cue.from ||
    cue.from - span.to - 1 > REACH_BACK ||
    !isUnbroken(tokens, span.to, cue.from)
  )
    return
  taken.add(span)
  let last = span
  for (let at = nearest - 1; at >= 0; at -= 1) {
    const previous = spans[at]
    if (!previous || jointOf(tokens, previous.to, last.from) === undefined) break
    if (taken.has(previous)) break
    taken.add(previous)
    last = previous
  }
}

const OR = /^(?:or|nor|oder|noch|ou|ni|o|né|nem|of)$/i
const AND = /^(?:and|und|et|y|e|en|&)$/i

/** How two names are joined in a list, or undefined when they are not. */
function jointOf(tokens: Tokens, last: number, first: number): 'or' | 'and' | undefined {
  const distance = first - last
  const gap = tokens.gap[first] ?? GAP.stop
  if (distance === 1) {
    if (gap === GAP.slash) return 'or'
    return gap === GAP.comma ? 'and' : undefined
  }
  if (distance !== 2 || (tokens.gap[last + 1] ?? GAP.stop) >= GAP.mark || gap >= GAP.mark) {
    return undefined
  }
  const word = tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1])
  if (OR.test(word)) return 'or'
  return AND.test(word) ? 'and' : undefined
}

const TURN =
  /^(?:but|however|although|sondern|aber|jedoch|mais|pero|sino|ma|bensì|mas|maar|only|just)$/i

/** No end of a sentence, comma or turn ("but") between two tokens. */
function isUnbroken(tokens: Tokens, first: number, last: number): boolean {
  for (let token = first + 1; token <= last; token += 1) {
    const gap = tokens.gap[token] ?? GAP.stop
    if (gap >= GAP.mark || gap === GAP.comma) return false
    if (token < last && TURN.test(tokens.text.slice(tokens.start[token], tokens.end[token]))) {
      return false
    }
  }
  return true
}

function isOneSentence({ gap }: Tokens, one: Span, other: Span): boolean {
  const first = Math.min(one.to, other.to)
  const last = Math.max(one.from, other.from)
  for (let token = first + 1; token <= last; token += 1) {
    if ((gap[token] ?? GAP.stop) >= GAP.line) return false
  }
  return true
}
