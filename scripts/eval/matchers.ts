import { readMentions } from '#core/scoring/skills/mentions.ts'
import { VOCABULARY, VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'
import { createTokens } from '#core/scoring/text/tokens.ts'

/** Canonical names of the skills found in texts. */
export type Matcher = (...texts: readonly string[]) => Set<string>

const tokens = createTokens()

/** The matcher of the product. */
export const ours: Matcher = (...texts) =>
  new Set(
    texts.flatMap((text) =>
      readMentions(text, VOCABULARY_INDEX, tokens).mentions.map(
        ({ skill }) => VOCABULARY_INDEX.skills[skill]?.name ?? '',
      ),
    ),
  )

const LOWER_CASE = VOCABULARY.map(({ name, aliases = [] }) => ({
  name,
  names: [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))].map(
    (one) => one.toLowerCase(),
  ),
}))

/** The baseline: a name is found where the text, in small letters, includes it. */
export const naive: Matcher = (...texts) => {
  const text = texts.join('\n').toLowerCase()
  return new Set(
    LOWER_CASE.filter(({ names }) => names.some((name) => text.includes(name))).map(
      ({ name }) => name,
    ),
  )
}

/** Names that are also everyday words, letters or other fields' abbreviations. */
export const AMBIGUOUS =
  'Go, R, C, Excel, Rust, Swift, Scala, Less, Express, SAS, SAP, Spring, Spark, Sketch, Dart, Ruby, Java'.split(
    ', ',
  )
