import type { Posting } from '../domain/posting.ts'
import type { Profile } from '../domain/profile.ts'
import { HIGH_FROM } from '../domain/score.ts'
import { tallyPoints, tallySkills } from './factors/skills.ts'
import { createAssessor } from './score-heuristic.ts'
import { profileSkills } from './skills/profile-skills.ts'
import type { SkillIndex } from './skills/skill-index.ts'
import { VOCABULARY_INDEX } from './skills/vocabulary.ts'

/** What is kept of a scored posting, so that it can be rescored exactly for another set of skills. */
export interface ScoredPosting {
  /** Canonical names; weight 2 when the title names the skill, else 1. */
  readonly asked: readonly { readonly skill: string; readonly weight: number }[]
  /** Points of the other two factors. */
  readonly role: number
  readonly experience: number
}

export interface SkillToLearn {
  readonly skill: string
  /** Postings that would become `high` with this skill alone. */
  readonly postings_to_high: number
  /** By how many points all scores together would rise. */
  readonly points: number
  readonly postings_asking: number
}

/** Prepares a profile for keeping scored postings; see `learnNext`. */
export function createRecorder(
  profile: Profile,
  vocabulary: SkillIndex = VOCABULARY_INDEX,
): (posting: Posting) => ScoredPosting {
  const assess = createAssessor(profile, vocabulary)
  return (posting) => {
    const { score, asked } = assess(posting)
    const { role, experience } = score.breakdown
    return { asked, role: role.points, experience: experience.points }
  }
}

/**
 * For each skill that postings ask for and the profile lacks, what learning it alone would change: every posting that
 * asks for it is rescored. Most postings lifted to `high` first, then most points.
 */
export function learnNext(
  postings: readonly ScoredPosting[],
  profile: Profile,
  vocabulary: SkillIndex = VOCABULARY_INDEX,
): SkillToLearn[] {
  const { index, spelling } = profileSkills(profile.skills, vocabulary)
  const known = new Set([...spelling.keys()].map((skill) => index.skills[skill]?.name))
  const learned = new Map<string, { toHigh: number; points: number; asking: number }>()
  for (const { asked, role, experience } of postings) {
    const isKnown = asked.map(({ skill }) => known.has(skill))
    const tally = tallySkills(
      asked.map(({ weight }, at) => ({ weight, isMatched: isKnown[at] === true })),
    )
    const scored = (points: number) => Math.floor(points + role + experience + 0.5)
    const before = scored(tallyPoints(tally))
    asked.forEach(({ skill, weight }, at) => {
      if (isKnown[at]) return
      const matchedWeight = tally.matchedWeight + weight
      const after = scored(tallyPoints({ ...tally, matched: tally.matched + 1, matchedWeight }))
      let sum = learned.get(skill)
      if (sum === undefined) {
        sum = { toHigh: 0, points: 0, asking: 0 }
        learned.set(skill, sum)
      }
      sum.asking += 1
      sum.points += after - before
      if (before < HIGH_FROM && after >= HIGH_FROM) sum.toHigh += 1
    })
  }
  return [...learned]
    .map(([skill, { toHigh, points, asking }]) => ({
      skill,
      postings_to_high: toHigh,
      points,
      postings_asking: asking,
    }))
    .toSorted(
      (one, other) =>
        other.postings_to_high - one.postings_to_high ||
        other.points - one.points ||
        other.postings_asking - one.postings_asking ||
        (one.skill < other.skill ? -1 : 1),
    )
}
