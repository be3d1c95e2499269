import { findPhrases } from '../text/find-phrases.ts'
import { foldText } from '../text/fold.ts'
import { createTokens, tokenize } from '../text/tokens.ts'
import { extendSkillIndex, type SkillIndex } from './skill-index.ts'

export interface ProfileSkills {
  /** The vocabulary, with what only the profile names. */
  readonly index: SkillIndex
  /** Spelling in the profile, by the skill's number in the index; a skill named twice keeps its first spelling. */
  readonly spelling: ReadonlyMap<number, string>
  /** Skills that no text can name, such as "?!". */
  readonly unfindable: readonly string[]
}

/** Words that say how well or for what, not which skill. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'programming language development developer coding scripting framework library basics basic beginner intermediate advanced expert ' +
    'fluent native proficient certified skills skill experience knowledge years year level good working'
  ).split(' '),
)

/**
 * Finds which skills a profile means. A profile is trusted: "go" is the language there, and "Python (advanced)" is Python.
 * A skill the vocabulary does not hold becomes one that is looked for as it is written.
 */
export function profileSkills(skills: readonly string[], index: SkillIndex): ProfileSkills {
  const spelling = new Map<number, string>()
  const unknown = new Map<string, string>()
  const unfindable: string[] = []
  for (const written of skills) {
    const name = written.trim()
    if (name === '') continue
    const skill = canonicalSkill(name, index)
    if (skill !== undefined) {
      if (!spelling.has(skill)) spelling.set(skill, name)
      continue
    }
    const key = foldText(name) + name.replace(/[^+#]/g, '')
    if (!unknown.has(key)) unknown.set(key, name)
  }
  const names = [...unknown.values()]
  const extended = extendSkillIndex(index, names)
  const added = new Map(
    extended.skills.slice(index.skills.length).map(({ name }, at) => [name, at]),
  )
  for (const name of names) {
    const at = added.get(name)
    if (at === undefined) unfindable.push(name)
    else spelling.set(index.skills.length + at, name)
  }
  return { index: extended, spelling, unfindable }
}

/** The vocabulary's number of a skill as a person writes it, whatever its case; undefined when it holds none. */
export function canonicalSkill(name: string, index: SkillIndex): number | undefined {
  const tokens = tokenize(name, createTokens(64))
  const found: { skill: number; from: number; to: number }[] = []
  findPhrases(
    index.phrases,
    tokens,
    (phrase, from, to) => {
      const skill = index.meanings[phrase] ?? -1
      if (skill >= 0) found.push({ skill, from, to })
    },
    true,
  )
  const longest = found.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0]
  if (longest === undefined) return undefined
  const { from, to, skill } = longest
  for (let token = 0; token < tokens.count; token += 1) {
    if (token >= from && token <= to) continue
    const word = foldText(name.slice(tokens.start[token], tokens.end[token]))
    if (!QUALIFIERS.has(word) && !/^\d+$/.test(word)) return undefined
  }
  return skill
}
