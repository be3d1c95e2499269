import { readMentions } from '../../scoring/skills/mentions.ts'
import { VOCABULARY_INDEX } from '../../scoring/skills/vocabulary.ts'
import { createTokens } from '../../scoring/text/tokens.ts'
import type { SkillsIn } from './profile-draft.ts'

/** The skills of the vocabulary that a text names, each once, in the order of the text. */
export const skillsInText: SkillsIn = (text) => {
  const { mentions } = readMentions(text, VOCABULARY_INDEX, createTokens())
  const names = mentions.flatMap(({ skill }) => VOCABULARY_INDEX.skills[skill]?.name ?? [])
  return [...new Set(names)]
}
