import { Failure } from '../domain/failure.ts'
import type { Posting } from '../domain/posting.ts'
import { isEmptyProfile, type Profile } from '../domain/profile.ts'
import { type Breakdown, rankingLevel, type Score } from '../domain/score.ts'
import {
  EXPERIENCE_MAX,
  experienceFactor,
  postingLevel,
  profileLevel,
  type ReadField,
} from './factors/experience.ts'
import { createRoleFactor } from './factors/role.ts'
import { type AskedSkill, askedSkills, SKILLS_MAX, skillsFactor } from './factors/skills.ts'
import { readMentions } from './skills/mentions.ts'
import { profileSkills } from './skills/profile-skills.ts'
import type { SkillIndex } from './skills/skill-index.ts'
import { VOCABULARY_INDEX } from './skills/vocabulary.ts'
import { summarize } from './summary.ts'
import { createTokens, type Tokens } from './text/tokens.ts'

/** A score with what it rests on, for those who rescore it later. */
export interface Assessment {
  readonly score: Score
  /** Skills asked, by canonical name; weight 2 when the title names it. */
  readonly asked: readonly { readonly skill: string; readonly weight: number }[]
}

/**
 * Scores one posting against a profile: skills up to 50, role up to 30, experience up to 20, each point with its quotation.
 * Deterministic, without network.
 * @throws {Failure} `invalid` when the profile is empty, so that no number is shown
 */
export function scoreHeuristic(
  posting: Posting,
  profile: Profile,
  vocabulary: SkillIndex = VOCABULARY_INDEX,
): Score {
  return createScorer(profile, vocabulary)(posting)
}

/** Prepares a profile once, for a batch of postings; see `scoreHeuristic`. */
export function createScorer(
  profile: Profile,
  vocabulary: SkillIndex = VOCABULARY_INDEX,
): (posting: Posting) => Score {
  const assess = createAssessor(profile, vocabulary)
  return (posting) => assess(posting).score
}

/** As `createScorer`, and also says which skills each posting asks for. */
export function createAssessor(
  profile: Profile,
  vocabulary: SkillIndex = VOCABULARY_INDEX,
): (posting: Posting) => Assessment {
  if (isEmptyProfile(profile)) {
    throw new Failure('invalid', 'Add your skills to score jobs', { field: 'user_profile' })
  }
  const skills = profileSkills(profile.skills, vocabulary)
  const { index, spelling } = skills
  const roleFactor = createRoleFactor(profile.target_role)
  const level = profileLevel(profile, index)
  // Reused from posting to posting, so that a batch allocates no token.
  const titleTokens = createTokens(256)
  const textTokens = createTokens(4096)

  return (posting) => {
    const { description = '' } = posting
    const title = read(posting.job_title, titleTokens, posting)
    const text = read(description, textTokens, posting)
    const asked = askedSkills(posting, title.reading, text.reading)
    const askedLevel = postingLevel(posting, title, text)
    const breakdown: Breakdown = {
      skills: skillsFactor(asked, skills),
      role: roleFactor(titleTokens, textTokens),
      experience: experienceFactor(askedLevel, level),
    }
    const titleOnly = description.trim() === ''
    const total = roundedSum(breakdown)
    const names = namesOf(asked)
    const highest = titleOnly
      ? roundHalfUp(
          (spelling.size > 0 ? SKILLS_MAX : breakdown.skills.points) +
            breakdown.role.points +
            (askedLevel || !level ? breakdown.experience.points : EXPERIENCE_MAX),
        )
      : total
    const score: Score = {
      job_id: posting.job_id,
      match_score: total,
      match_percentage: total,
      match_range: [total, highest],
      ranking_level: rankingLevel(total),
      ...names,
      missing_skills: [...names.skill_gaps, ...names.unmentioned_skills],
      summary: summarize({
        level: rankingLevel(total),
        asked: asked.length,
        matched: names.matched_skills,
        gaps: names.skill_gaps,
        breakdown,
        titleOnly,
      }),
      breakdown,
      basis: titleOnly ? 'title' : 'description',
      mode: 'heuristic',
    }
    return { score, asked: asked.map(({ skill, weight }) => ({ skill: nameOf(skill), weight })) }
  }

  function read(text: string, tokens: Tokens, { company_name }: Posting): ReadField {
    return { tokens, reading: readMentions(text, index, tokens, company_name) }
  }

  function nameOf(skill: number): string {
    return index.skills[skill]?.name ?? ''
  }

  function namesOf(asked: readonly AskedSkill[]) {
    const matched_skills: string[] = []
    const skill_gaps: string[] = []
    const unmentioned_skills: string[] = []
    const matched = new Set<number>()
    for (const { skill } of asked) {
      const spelled = spelling.get(skill)
      if (spelled === undefined) skill_gaps.push(nameOf(skill))
      else {
        matched_skills.push(spelled)
        matched.add(skill)
      }
    }
    for (const [skill, name] of spelling) if (!matched.has(skill)) unmentioned_skills.push(name)
    unmentioned_skills.push(...skills.unfindable)
    return { matched_skills, skill_gaps, unmentioned_skills }
  }
}

/** The score of three factors: their sum, rounded half up. */
export function roundedSum({ skills, role, experience }: Breakdown): number {
  return roundHalfUp(skills.points + role.points + experience.points)
}

function roundHalfUp(points: number): number {
  return Math.floor(points + 0.5)
}
