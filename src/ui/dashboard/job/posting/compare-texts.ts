import { diffWordsWithSpace } from 'diff'

/** A stretch of two texts laid over each other. */
export interface Stretch {
  readonly text: string
  readonly kind: 'same' | 'added' | 'removed'
}

/** Longest that comparing may hold up the page, in milliseconds. */
const PATIENCE_MS = 500
/** Characters kept at each end of a long stretch that is the same. */
const AROUND = 90

/**
 * Two texts, word by word; what is the same and far from any change is left out, with an ellipsis for it.
 * @returns undefined when they are too long and too different to be compared in half a second
 */
export function compareTexts(before: string, after: string): Stretch[] | undefined {
  const found = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS })
  return found?.map(({ value, added, removed }, place) => {
    if (added) return { text: value, kind: 'added' }
    if (removed) return { text: value, kind: 'removed' }
    return { text: shortened(value, place > 0, place < found.length - 1), kind: 'same' }
  })
}

function shortened(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const head = isAfterChange ? firstWords(text) : ''
  const tail = isBeforeChange ? lastWords(text) : ''
  return head.length + tail.length + 2 * AROUND >= text.length ? text : `${head} … ${tail}`
}

function firstWords(text: string): string {
  return text.slice(0, AROUND).replace(/\S+$/u, '').trimEnd()
}

function lastWords(text: string): string {
  return text.slice(-AROUND).replace(/^\S+/u, '').trimStart()
}
