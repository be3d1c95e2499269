import { BOILERPLATE } from './boilerplate.ts'
import { CRAFT } from './craft.ts'
import type { Cue, CuePhrases } from './cue.ts'
import { DEMAND } from './demand.ts'
import { NEGATION } from './negation.ts'
import { TIME } from './time.ts'

const ALL: readonly CuePhrases[] = [...NEGATION, ...DEMAND, ...CRAFT, ...BOILERPLATE, ...TIME]

/** Every cue phrase with what it does, each pair once. */
export function cuePhrases(): (readonly [phrase: string, cue: Cue])[] {
  const pairs = new Map<string, readonly [string, Cue]>()
  for (const phrases of ALL) {
    for (const [cue, list] of Object.entries(phrases)) {
      for (const phrase of list.split(',')) {
        // The keys of a CuePhrases are cues; Object.entries forgets it.
        pairs.set(`${cue} ${phrase.trim()}`, [phrase.trim(), cue as Cue])
      }
    }
  }
  return [...pairs.values()]
}
