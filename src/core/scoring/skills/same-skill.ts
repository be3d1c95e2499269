import { foldText } from '../text/fold.ts'
import { canonicalSkill } from './profile-skills.ts'
import type { SkillIndex } from './skill-index.ts'

/** True when two names mean one skill: by the vocabulary where it knows both, by their letters elsewhere. */
export function isSameSkill(one: string, other: string, index: SkillIndex): boolean {
  const known = canonicalSkill(one, index)
  if (known !== undefined) return known === canonicalSkill(other, index)
  return canonicalSkill(other, index) === undefined && lettersOf(one) === lettersOf(other)
}

/** The letters of a name without case and accents; "C+" is not "C". */
function lettersOf(name: string): string {
  return foldText(name.trim()) + name.replace(/[^+#]/g, '')
}
