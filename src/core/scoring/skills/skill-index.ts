import { CUES, type Cue } from '../cues/cue.ts'
import { cuePhrases } from '../cues/index.ts'
import { buildPhraseIndex, isIndexable, PHRASE, type PhraseIndex } from '../text/phrase-index.ts'
import { createTokens } from '../text/tokens.ts'
import { compileEvidence, type Evidence } from './evidence-words.ts'
import type { Ambiguity, SkillKind, VocabularyEntry } from './vocabulary-entry.ts'

export interface Skill {
  /** Canonical. */
  readonly name: string
  readonly kind: SkillKind
}

/** All that is looked for in a posting: skills, and the cues that say how a skill is meant. */
export interface SkillIndex {
  readonly phrases: PhraseIndex
  /** By phrase: the number of its skill, or -1 - the number of its cue. */
  readonly meanings: readonly number[]
  /** By phrase: what the name needs before it counts. */
  readonly evidence: readonly (Evidence | undefined)[]
  readonly skills: readonly Skill[]
  /** Skills that only the profile names, apart, so that a profile need not copy the vocabulary. */
  readonly own?: PhraseIndex
  /** The number of the first of them among the skills. */
  readonly firstOwn?: number
}

/** The cue that a meaning stands for, or undefined for a skill. */
export function cueOf(meaning: number): Cue | undefined {
  return CUES[-1 - meaning]
}

/** Built when the extension's worker starts, so it makes no object for each of its thousands of names. */
export function buildSkillIndex(vocabulary: readonly VocabularyEntry[]): SkillIndex {
  const texts: string[] = []
  const flags: number[] = []
  const meanings: number[] = []
  const evidence: (Evidence | undefined)[] = []
  const tokens = createTokens(16)
  const add = (text: string, flag: number, meaning: number, ambiguity: Ambiguity | undefined) => {
    texts.push(text)
    flags.push(flag)
    meanings.push(meaning)
    evidence.push(ambiguity && compileEvidence(ambiguity, tokens))
  }
  const addName = (text: string, entry: VocabularyEntry, skill: number, ambiguity?: Ambiguity) => {
    if (ambiguity) {
      add(text, ambiguity.case === 'exact' ? PHRASE.exactCase : 0, skill, ambiguity)
      return
    }
    add(text, PHRASE.plural, skill, undefined)
    const singular = singularOf(text, entry.kind)
    if (singular !== undefined) add(singular, 0, skill, undefined)
    for (const inflected of inflectionsOf(text)) add(inflected, 0, skill, undefined)
  }
  for (const [phrase, cue] of cuePhrases()) add(phrase, 0, -1 - CUES.indexOf(cue), undefined)
  vocabulary.forEach((entry, skill) => {
    addName(entry.name, entry, skill, entry.ambiguous)
    for (const alias of entry.aliases ?? []) {
      if (typeof alias === 'string') addName(alias, entry, skill)
      else addName(alias.text, entry, skill, alias.ambiguous)
    }
  })
  return { phrases: buildPhraseIndex(texts, flags), meanings, evidence, skills: vocabulary }
}

/** The index with skills that only a profile names; their every mention counts. */
export function extendSkillIndex(index: SkillIndex, names: readonly string[]): SkillIndex {
  const findable = names.filter(isIndexable)
  if (findable.length === 0) return index
  return {
    ...index,
    own: buildPhraseIndex(
      findable,
      findable.map(() => PHRASE.plural),
    ),
    firstOwn: index.skills.length,
    skills: [...index.skills, ...findable.map((name): Skill => ({ name, kind: 'concept' }))],
  }
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
  if (!name.endsWith('s')) return undefined
  if (/[A-Z]s$/.test(name)) return name.slice(0, -1)
  if (PROPER.has(kind) || /(ss|us|is|ics|ions)$/i.test(name)) return undefined
  return name.includes(' ') || name.length >= 10 ? name.slice(0, -1) : undefined
}

const NONE: readonly string[] = []

/** "agile Methoden" is also "mit agilen Methoden": a German adjective, told by the capital of its noun. */
function inflectionsOf(name: string): readonly string[] {
  const blank = name.indexOf(' ')
  if (blank < 4 || name.charCodeAt(0) < 0x61) return NONE
  const match = /^(\p{Ll}+?)(?:e|er|es)( \p{Lu}\p{Ll}.*)$/u.exec(name)
  if (!match) return NONE
  const [, stem = '', noun = ''] = match
  return ['e', 'er', 'es', 'en', 'em']
    .map((ending) => stem + ending + noun)
    .filter((form) => form !== name)
}
