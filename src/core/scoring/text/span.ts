/** A run of tokens, first and last included. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The index of the first span that starts at `token` or later. Spans are ascending by their start. */
export function firstFrom(spans: readonly Span[], token: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? Infinity) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The spans that start from `first` to `last`, both included, so that a long text is not searched for each of its names. */
export function spansBetween<One extends Span>(
  spans: readonly One[],
  first: number,
  last: number,
): readonly One[] {
  return spans.slice(firstFrom(spans, first), firstFrom(spans, last + 1))
}
