import type { SkillKind } from './vocabulary-entry.ts'

/** Kinds of things one works with, rather than fields one works in. */
export const TECHNICAL: ReadonlySet<SkillKind> = new Set<SkillKind>([
  'language',
  'framework',
  'library',
  'tool',
  'platform',
  'database',
])
const GENERAL: ReadonlySet<SkillKind> = new Set<SkillKind>(['method', 'concept', 'standard'])

/** A tool beside a tool is evidence; a spoken language beside a tool is not. */
export function areAlike(one: SkillKind, other: SkillKind): boolean {
  if (TECHNICAL.has(one)) return TECHNICAL.has(other) || GENERAL.has(other)
  return GENERAL.has(one) || !TECHNICAL.has(other)
}
