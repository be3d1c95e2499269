/** A piece of the posting's text: plain, or the name of a skill that is there or missing. */
export interface Piece {
  readonly text: string
  readonly kind: 'plain' | 'matched' | 'gap'
}

interface Span {
  readonly start: number
  readonly end: number
  readonly kind: 'matched' | 'gap'
}

/**
 * Parts a text at the skills in it. Matched ones are where the score's evidence says; gaps are found by their name,
 * since a score quotes only what earned points.
 * @param evidence ranges in UTF-16 units into the text
 */
export function markPosting(
  text: string,
  evidence: readonly { readonly start: number; readonly end: number }[],
  gaps: readonly string[],
): Piece[] {
  const matched = evidence.map(({ start, end }) => ({ start, end, kind: 'matched' as const }))
  const missing = gaps.flatMap((gap) => placesOf(text, gap))
  return piecesOf(text, withoutOverlaps([...matched, ...missing], text.length))
}

function placesOf(text: string, name: string): Span[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}+#])${escaped}(?![\\p{L}\\p{N}+#])`, 'giu')
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'gap',
  }))
}

function withoutOverlaps(spans: readonly Span[], length: number): Span[] {
  const kept: Span[] = []
  const ordered = spans
    .filter(({ start, end }) => start >= 0 && start < end && end <= length)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  for (const span of ordered) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end, kind } of spans) {
    if (start > from) pieces.push({ text: text.slice(from, start), kind: 'plain' })
    pieces.push({ text: text.slice(start, end), kind })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), kind: 'plain' })
  return pieces
}
