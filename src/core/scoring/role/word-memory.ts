import type { Tokens } from '../text/tokens.ts'

/** What one written word says of a role. */
export interface Said {
  readonly folded: string
  readonly words: readonly string[]
  /** Whether it may be the first half of a pair such as "back end". */
  readonly opensPair: boolean
}

/** What written words say, remembered by the one who compares many titles with a role. */
export interface WordMemory {
  /** What a token says, worked out once for each spelling. */
  readonly recall: (tokens: Tokens, token: number) => Said
}

/** More words than postings of a batch have; beyond it, words are worked out again. */
const LARGEST = 4_096
const SLOTS = LARGEST * 4

/**
 * A memory of spellings, found by the token's hash, which is there already, so that a known word costs no string.
 * @param workOut says what a spelling means
 */
export function createWordMemory(workOut: (spelled: string) => Said): WordMemory {
  const slots = new Int16Array(SLOTS)
  const spellings: string[] = []
  const known: Said[] = []

  function recall({ text, start, end, hash }: Tokens, token: number): Said {
    const from = start[token] ?? 0
    const to = end[token] ?? 0
    let slot = Math.imul(hash[token] ?? 0, 0x2c1b3c6d) >>> 18
    for (let at = slots[slot] ?? 0; at !== 0; at = slots[slot] ?? 0) {
      const said = known[at - 1]
      if (said && isSpelled(spellings[at - 1] ?? '', text, from, to)) return said
      slot = (slot + 1) & (SLOTS - 1)
    }
    const spelled = text.slice(from, to)
    const said = workOut(spelled)
    if (known.length < LARGEST) {
      known.push(said)
      spellings.push(spelled)
      slots[slot] = known.length
    }
    return said
  }

  return { recall }
}

function isSpelled(spelled: string, text: string, from: number, to: number): boolean {
  if (to - from !== spelled.length) return false
  for (let at = 0; at < spelled.length; at += 1) {
    if (spelled.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  }
  return true
}
