import type { Posting } from '../domain/posting.ts'
import type { Profile } from '../domain/profile.ts'
import { createRecorder, learnNext } from './learn-next.ts'
import type { SkillIndex } from './skills/skill-index.ts'
import { VOCABULARY_INDEX } from './skills/vocabulary.ts'

export interface Raise {
  /** Canonical name of a skill the posting asks for and the profile lacks. */
  readonly skill: string
  /** By how many points the score would rise, with this skill alone. */
  readonly points: number
  /** True when that alone makes the posting `high`. */
  readonly makes_high: boolean
}

/**
 * Which skills would raise the score of one posting, most first; those that add nothing are left out.
 * @throws {Failure} `invalid` when the profile is empty
 */
export function whatWouldRaise(
  posting: Posting,
  profile: Profile,
  vocabulary: SkillIndex = VOCABULARY_INDEX,
): Raise[] {
  const scored = createRecorder(profile, vocabulary)(posting)
  return learnNext([scored], profile, vocabulary)
    .filter(({ points }) => points > 0)
    .map(({ skill, points, postings_to_high }) => ({
      skill,
      points,
      makes_high: postings_to_high > 0,
    }))
}
