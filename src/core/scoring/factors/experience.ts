import type { Posting } from '../../domain/posting.ts'
import type { Profile } from '../../domain/profile.ts'
import type { Evidence, EvidenceField, Factor } from '../../domain/score.ts'
import type { SeniorityLevel } from '../../domain/seniority.ts'
import { levelOfCareer, levelOfTitle, levelOfTitleTokens } from '../seniority/find-level.ts'
import { levelDistance, type StatedLevel } from '../seniority/level.ts'
import { levelOfStatedYears, yearsAsked, yearsWorked } from '../seniority/years.ts'
import type { Reading } from '../skills/mentions.ts'
import { readMentions } from '../skills/mentions.ts'
import type { SkillIndex } from '../skills/skill-index.ts'
import { createTokens, type Tokens } from '../text/tokens.ts'

export const EXPERIENCE_MAX = 20
const ONE_LEVEL_APART = 10

/** A level with the words that state it. */
export interface LevelFound {
  readonly level: SeniorityLevel
  readonly evidence: Evidence
}

function found(stated: StatedLevel, field: EvidenceField, text: string): LevelFound {
  const { level, start, end } = stated
  return { level, evidence: { text: text.slice(start, end), field, start, end } }
}

/** The level a profile states: in `experience`, a word before years; else in `target_role`. */
export function profileLevel(
  { experience, target_role }: Profile,
  index: SkillIndex,
): LevelFound | undefined {
  const career = levelOfCareer(experience)
  if (career) return found(career, 'experience', experience)
  const tokens = createTokens(256)
  const worked = yearsWorked(tokens, readMentions(experience, index, tokens).years)
  if (worked)
    return found({ ...worked, level: levelOfStatedYears(worked) }, 'experience', experience)
  const bare = /^\s*(\d{1,2})\s*(?:\+\s*)?$/.exec(experience)
  if (bare?.[1] !== undefined) {
    const start = experience.indexOf(bare[1])
    const years = { years: Number(bare[1]), most: undefined, start, end: start + bare[1].length }
    return found({ ...years, level: levelOfStatedYears(years) }, 'experience', experience)
  }
  const role = levelOfTitle(target_role)
  return role && found(role, 'target_role', target_role)
}

/** A field of a posting as it was read: its tokens, and what stands in it. */
export interface ReadField {
  readonly tokens: Tokens
  readonly reading: Reading
}

/** The level a posting states: in its title, else by the years it asks. */
export function postingLevel(
  { job_title, description = '' }: Posting,
  title: ReadField,
  text: ReadField,
): LevelFound | undefined {
  const stated = levelOfTitleTokens(title.tokens)
  if (stated) return found(stated, 'job_title', job_title)
  const inTitle = yearsAsked(title.tokens, title.reading.years)
  if (inTitle)
    return found({ ...inTitle, level: levelOfStatedYears(inTitle) }, 'job_title', job_title)
  const inText = yearsAsked(text.tokens, text.reading.years)
  return (
    inText && found({ ...inText, level: levelOfStatedYears(inText) }, 'description', description)
  )
}

/** Points for a posting's level near the profile's: the same 20, the next 10. */
export function experienceFactor(
  posting: LevelFound | undefined,
  profile: LevelFound | undefined,
): Factor {
  const points = posting && profile ? pointsFor(levelDistance(posting.level, profile.level)) : 0
  const evidence = points > 0 && posting && profile ? [posting.evidence, profile.evidence] : []
  return { points, max: EXPERIENCE_MAX, evidence }
}

function pointsFor(distance: number): number {
  if (distance === 0) return EXPERIENCE_MAX
  return distance === 1 ? ONE_LEVEL_APART : 0
}
