import { BOILERPLATE } from './boilerplate.ts'
import { COMPANY } from './company.ts'
import { CRAFT, INTRODUCTIONS } from './craft.ts'
import { CUES, type Cue, type CuePhrases } from './cue.ts'
import { DEMAND } from './demand.ts'
import { NEGATION } from './negation.ts'
import { TIME } from './time.ts'

const ALL: readonly CuePhrases[] = [
  ...NEGATION,
  ...DEMAND,
  ...CRAFT,
  ...INTRODUCTIONS,
  ...BOILERPLATE,
  ...COMPANY,
  ...TIME,
]

/** Every cue phrase with what it does, each pair once. */
export function cuePhrases(): (readonly [phrase: string, cue: Cue])[] {
  return CUES.flatMap((cue) => {
    const phrases = ALL.flatMap((list) => list[cue]?.split(',') ?? [])
    return [...new Set(phrases.map((phrase) => phrase.trim()))].map(
      (phrase) => [phrase, cue] as const,
    )
  })
}
