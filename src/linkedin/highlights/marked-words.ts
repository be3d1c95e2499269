import type { Score } from '#core/domain/score.ts'

/** Where words of one kind stand in a description: start and end, in UTF-16 units. */
export type Spots = readonly (readonly [start: number, end: number])[]

export interface MarkedWords {
  /** What points rest on. */
  readonly matched: Spots
  /** Where a skill that the profile lacks is asked for by its own name. */
  readonly missing: Spots
  readonly dealbreaker: Spots
}

/** A description that repeats a word without end is not marked without end. */
const MOST_SPOTS = 300

/** What to mark in a description that was scored. */
export function wordsToMark(score: Score, description: string): MarkedWords {
  const { skills, role, experience } = score.breakdown
  const quoted = (all: readonly { text: string; field: string; start: number; end: number }[]) =>
    all
      .filter(
        ({ field, text, start, end }) =>
          field === 'description' && description.slice(start, end) === text,
      )
      .map(({ start, end }) => [start, end] as const)
  return {
    matched: quoted([skills, role, experience].flatMap(({ evidence }) => evidence)),
    missing: spotsOf(score.skill_gaps, description),
    dealbreaker: quoted((score.dealbreakers ?? []).map(({ evidence }) => evidence)),
  }
}

/** Whole words only, whatever their case; C is not meant by C++ or C#. */
function spotsOf(names: readonly string[], description: string): Spots {
  const written = names
    .filter((name) => name.trim() !== '')
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  if (written.length === 0) return []
  const longestFirst = written.toSorted((one, other) => other.length - one.length).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}+#])`, 'giu')
  const spots: [number, number][] = []
  for (const { index, 0: text } of description.matchAll(pattern)) {
    if (spots.length >= MOST_SPOTS) break
    spots.push([index, index + text.length])
  }
  return spots
}
