export type SkillKind =
  | 'language'
  | 'framework'
  | 'library'
  | 'tool'
  | 'platform'
  | 'database'
  | 'method'
  | 'concept'
  | 'craft'
  | 'certificate'
  | 'degree'
  | 'spoken_language'
  | 'domain'
  | 'standard'

/** What a name that also means something else needs before it counts as the skill. */
export interface Ambiguity {
  /** Must be written exactly like the name. */
  readonly case?: 'exact'
  /** Needs a skill, a list, a version or a word such as "programming" near it. */
  readonly neighbour?: true
  /** Further words near it that count as evidence; alone, they make evidence a condition as `neighbour` does. */
  readonly words?: readonly string[]
  /** Phrases in which it is not meant: "Silver Spring", "go to market", "R&D". */
  readonly not?: readonly string[]
}

export interface AmbiguousAlias {
  readonly text: string
  readonly ambiguous: Ambiguity
}

/** One skill as the vocabulary files hold it; see docs/vocabulary.md. */
export interface VocabularyEntry {
  /** Canonical: what replies call it when the profile does not. */
  readonly name: string
  /** Other names. One written as a plain text is not ambiguous, whatever `ambiguous` says of the name. */
  readonly aliases?: readonly (string | AmbiguousAlias)[]
  readonly kind: SkillKind
  /** Of the name; absent when every mention counts, whatever its case. */
  readonly ambiguous?: Ambiguity
}
