import type { Cue } from '../cues/cue.ts'
import { cuePhrases } from '../cues/index.ts'
import {
  buildPhraseIndex,
  extendPhraseIndex,
  isIndexable,
  type Phrase,
  type PhraseIndex,
} from '../text/phrase-index.ts'
import type { Ambiguity, SkillKind, VocabularyEntry } from './vocabulary-entry.ts'

/** What a phrase of the index stands for. */
export type Meaning =
  | { readonly skill: number; readonly ambiguity?: Ambiguity | undefined; readonly name: string }
  | { readonly cue: Cue }

export interface Skill {
  /** Canonical. */
  readonly name: string
  readonly kind: SkillKind
}

/** All that is looked for in a posting: skills, and the cues that say how a skill is meant. */
export interface SkillIndex {
  readonly phrases: PhraseIndex
  readonly meanings: readonly Meaning[]
  readonly skills: readonly Skill[]
}

export function buildSkillIndex(vocabulary: readonly VocabularyEntry[]): SkillIndex {
  const meanings: Meaning[] = []
  const phrases: Phrase[] = []
  for (const [phrase, cue] of cuePhrases()) {
    phrases.push({ text: phrase, value: meanings.length })
    meanings.push({ cue })
  }
  vocabulary.forEach((entry, skill) => {
    for (const { text, ambiguity } of namesOf(entry)) {
      const value = meanings.length
      meanings.push({ skill, ambiguity, name: text })
      const exactCase = ambiguity?.case === 'exact'
      phrases.push({ text, value, exactCase, plural: ambiguity === undefined })
      const singular = ambiguity === undefined ? singularOf(text, entry.kind) : undefined
      if (singular) phrases.push({ text: singular, value, exactCase, plural: false })
    }
  })
  return { phrases: buildPhraseIndex(phrases), meanings, skills: vocabulary }
}

/** The index with skills only a profile names; their every mention counts. */
export function extendSkillIndex(index: SkillIndex, names: readonly string[]): SkillIndex {
  const findable = names.filter(isIndexable)
  if (findable.length === 0) return index
  const firstSkill = index.skills.length
  const firstMeaning = index.meanings.length
  return {
    phrases: extendPhraseIndex(
      index.phrases,
      findable.map((text, at) => ({ text, value: firstMeaning + at, plural: true })),
    ),
    meanings: [
      ...index.meanings,
      ...findable.map((name, at) => ({ skill: firstSkill + at, name })),
    ],
    skills: [...index.skills, ...findable.map((name): Skill => ({ name, kind: 'concept' }))],
  }
}

function namesOf(entry: VocabularyEntry): { text: string; ambiguity: Ambiguity | undefined }[] {
  const aliases = (entry.aliases ?? []).map((alias) =>
    typeof alias === 'string'
      ? { text: alias, ambiguity: undefined }
      : { text: alias.text, ambiguity: alias.ambiguous },
  )
  return [{ text: entry.name, ambiguity: entry.ambiguous }, ...aliases]
}

/** Kinds whose names are not nouns that lose their "s": Windows, Google Sheets, Microsoft Teams. */
const PROPER: ReadonlySet<SkillKind> = new Set<SkillKind>([
  'tool',
  'platform',
  'framework',
  'library',
  'database',
  'language',
  'spoken_language',
  'certificate',
])

/** "REST APIs" is also asked for as "REST API", "microservices" as "microservice". */
function singularOf(name: string, kind: SkillKind): string | undefined {
  if (/[A-Z]s$/.test(name)) return name.slice(0, -1)
  if (PROPER.has(kind) || /(ss|us|is|ics|ions)$/i.test(name) || !/s$/.test(name)) return undefined
  return name.includes(' ') || name.length >= 10 ? name.slice(0, -1) : undefined
}
