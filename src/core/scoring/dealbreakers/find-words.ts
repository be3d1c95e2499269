import { foldText } from '../text/fold.ts'
import { createTokens, tokenize } from '../text/tokens.ts'

/** Where words stand in a text, in UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Prepares words to be looked for whole: "Java" is not in "JavaScript". Case, accents and what stands between the words
 * do not matter.
 * @returns a search for the first place; undefined when the words hold neither a letter nor a digit
 */
export function wordsFinder(words: string): ((text: string) => Place | undefined) | undefined {
  const wanted = tokensOf(words).map(({ folded }) => folded)
  const [first] = wanted
  if (first === undefined) return undefined
  return (text) => {
    const tokens = tokensOf(text)
    const at = tokens.findIndex(
      ({ folded }, index) =>
        folded === first && wanted.every((word, next) => tokens[index + next]?.folded === word),
    )
    const from = tokens[at]
    const to = tokens[at + wanted.length - 1]
    return from && to && { start: from.start, end: to.end }
  }
}

function tokensOf(text: string): { folded: string; start: number; end: number }[] {
  const { count, start, end } = tokenize(text, createTokens(64))
  return Array.from({ length: count }, (_, index) => {
    const from = start[index] ?? 0
    const to = end[index] ?? 0
    const written = text.slice(from, to)
    // "C" and "C++" fold to the same letters.
    return { folded: foldText(written) + written.replace(/[^+#&]/g, ''), start: from, end: to }
  })
}
