import { foldText } from './fold.ts'
import { hashOf } from './tokens.ts'

/** Words by their hash, as tokens carry it. */
export interface WordSet {
  has(hash: number): boolean
}

/** Words divided by blanks. A table of numbers: a `Set` would box each hash, and these are asked for every token of a text. */
export function wordSet(words: string): WordSet {
  const hashes = words.split(' ').map((word) => hashOf(foldText(word)))
  let capacity = 8
  while (capacity < hashes.length * 4) capacity *= 2
  const mask = capacity - 1
  const table = new Int32Array(capacity)
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 15)) & mask
    while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
  for (const hash of hashes) table[slotOf(hash)] = hash
  return { has: (hash) => hash !== 0 && table[slotOf(hash)] === hash }
}
