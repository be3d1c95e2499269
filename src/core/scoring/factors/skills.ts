import type { Posting } from '../../domain/posting.ts'
import type { Evidence, Factor } from '../../domain/score.ts'
import type { Reading } from '../skills/mentions.ts'
import type { ProfileSkills } from '../skills/profile-skills.ts'

export const SKILLS_MAX = 50
/** From so many asked skills on, each matched one gives a fixed number of points. */
const MANY = 5
const POINTS_EACH = 10
const TITLE_WEIGHT = 2

/** A skill that a posting asks for. */
export interface AskedSkill {
  /** Its number in the index. */
  readonly skill: number
  /** 2 when the title names it, else 1. */
  readonly weight: number
  /** Its first mention. */
  readonly evidence: Evidence
}

/** Every skill asked, each once, in the order of the title and then the description. */
export function askedSkills(posting: Posting, title: Reading, description: Reading): AskedSkill[] {
  const asked = new Map<number, AskedSkill>()
  const add = (reading: Reading, field: 'job_title' | 'description', text: string) => {
    for (const { skill, start, end } of reading.mentions) {
      if (asked.has(skill)) continue
      const weight = field === 'job_title' ? TITLE_WEIGHT : 1
      const evidence: Evidence = { text: text.slice(start, end), field, start, end }
      asked.set(skill, { skill, weight, evidence })
    }
  }
  add(title, 'job_title', posting.job_title)
  add(description, 'description', posting.description ?? '')
  return [...asked.values()]
}

/** How many skills are asked and matched, and what they weigh. */
export interface SkillTally {
  readonly asked: number
  readonly matched: number
  readonly weight: number
  readonly matchedWeight: number
}

export function tallySkills(
  asked: readonly { readonly weight: number; readonly isMatched: boolean }[],
): SkillTally {
  let matched = 0
  let weight = 0
  let matchedWeight = 0
  for (const one of asked) {
    weight += one.weight
    if (!one.isMatched) continue
    matched += 1
    matchedWeight += one.weight
  }
  return { asked: asked.length, matched, weight, matchedWeight }
}

/** Points for skills: a share of what is asked, or a fixed number each where much is asked. */
export function skillPoints(
  asked: readonly { readonly weight: number; readonly isMatched: boolean }[],
): number {
  return tallyPoints(tallySkills(asked))
}

/** As `skillPoints`, of what was counted. */
export function tallyPoints({ asked, matched, weight, matchedWeight }: SkillTally): number {
  if (asked >= MANY) return Math.min(SKILLS_MAX, POINTS_EACH * matched)
  return asked === 0 ? 0 : (SKILLS_MAX * matchedWeight) / weight
}

export function skillsFactor(asked: readonly AskedSkill[], { spelling }: ProfileSkills): Factor {
  const isMatched = ({ skill }: AskedSkill) => spelling.has(skill)
  return {
    points: skillPoints(asked.map((one) => ({ weight: one.weight, isMatched: isMatched(one) }))),
    max: SKILLS_MAX,
    evidence: asked.filter(isMatched).map(({ evidence }) => evidence),
  }
}
