import { foldText } from './fold.ts'
import { hashOf } from './tokens.ts'

/** Words by their hash, as tokens carry it; divided by blanks. */
export function wordSet(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => hashOf(foldText(word))))
}
