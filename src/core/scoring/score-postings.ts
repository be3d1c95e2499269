import { type Dealbreakers, hasDealbreakers } from '../domain/dealbreakers.ts'
import type { Posting } from '../domain/posting.ts'
import type { Profile } from '../domain/profile.ts'
import { HIGH_FROM, type Raise, type Score } from '../domain/score.ts'
import { capScore } from './dealbreakers/cap-score.ts'
import { createDealbreakerFinder } from './dealbreakers/find-dealbreakers.ts'
import { skillPoints } from './factors/skills.ts'
import { type Assessment, createAssessor } from './score-heuristic.ts'

/**
 * Prepares a profile with its dealbreakers, for a batch of postings: the heuristic's score, what would raise it, and what
 * holds it down.
 * @throws {Failure} `invalid` when the profile is empty, so that no number is shown
 */
export function createPostingScorer(
  profile: Profile,
  dealbreakers?: Dealbreakers,
): (posting: Posting) => Score {
  const assess = createAssessor(profile)
  const find =
    dealbreakers && hasDealbreakers(dealbreakers) ? createDealbreakerFinder(dealbreakers) : () => []
  return (posting) => {
    const assessment = assess(posting)
    const raises = raisesOf(assessment)
    const score = raises.length > 0 ? { ...assessment.score, raises } : assessment.score
    return capScore(score, find(posting))
  }
}

/** Each missing skill with what it alone would add, most first; of a title alone nothing is claimed. */
export function raisesOf({ score, asked }: Assessment): Raise[] {
  if (score.basis === 'title' || score.skill_gaps.length === 0) return []
  const gaps = new Set(score.skill_gaps)
  const skills = asked.map(({ skill, weight }) => ({ weight, isMatched: !gaps.has(skill) }))
  const { role, experience } = score.breakdown
  return asked
    .flatMap(({ skill, weight }, at) => {
      if (!gaps.has(skill)) return []
      const learned = skillPoints(skills.with(at, { weight, isMatched: true }))
      const after = Math.floor(learned + role.points + experience.points + 0.5)
      const points = after - score.match_score
      const makes_high = score.match_score < HIGH_FROM && after >= HIGH_FROM
      return points > 0 ? [{ skill, points, makes_high }] : []
    })
    .toSorted((one, other) => other.points - one.points || (one.skill < other.skill ? -1 : 1))
}
