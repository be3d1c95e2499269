import type { Evidence, EvidenceField, Factor } from '../../domain/score.ts'
import { type RoleWord, roleMemory, roleWords, roleWordsIn } from '../role/role-words.ts'
import type { Tokens } from '../text/tokens.ts'

export const ROLE_MAX = 30
/** What the description can give at most: naming the role there says less than the title does. */
const DESCRIPTION_MAX = 15
/** Only the opening of a description, in UTF-16 units, a run of blanks counting as one: further down it speaks of colleagues and customers. */
const OPENING = 500

/** Points for the share of the target role's words that the title names, or the description's opening. */
export function createRoleFactor(
  targetRole: string,
): (title: Tokens, description: Tokens) => Factor {
  const wanted = new Set(roleWords(targetRole).map(({ word }) => word))
  const memory = roleMemory()
  return (title, description) => {
    if (wanted.size === 0) return { points: 0, max: ROLE_MAX, evidence: [] }
    const inTitle = share(wanted, roleWordsIn(title, title.text.length, memory, wanted))
    const titlePoints = ROLE_MAX * inTitle.share
    if (titlePoints < DESCRIPTION_MAX) {
      const inText = share(
        wanted,
        roleWordsIn(description, openingEnd(description.text), memory, wanted),
      )
      const points = DESCRIPTION_MAX * inText.share
      if (points > titlePoints) {
        const evidence = quote(inText.words, description.text, 'description')
        return { points, max: ROLE_MAX, evidence }
      }
    }
    const evidence = quote(inTitle.words, title.text, 'job_title')
    return { points: titlePoints, max: ROLE_MAX, evidence }
  }
}

/** Where the opening ends: the same words, however many blanks stand between them. */
function openingEnd(text: string): number {
  let counted = 0
  let wasBlank = true
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isBlank = code <= 0x20 || code === 0xa0
    if (!isBlank || !wasBlank) counted += 1
    if (counted > OPENING) return at
    wasBlank = isBlank
  }
  return text.length
}

function share(wanted: ReadonlySet<string>, words: readonly RoleWord[]) {
  const first = new Map<string, RoleWord>()
  for (const one of words)
    if (wanted.has(one.word) && !first.has(one.word)) first.set(one.word, one)
  return { share: first.size / wanted.size, words: [...first.values()] }
}

/** Words that stand side by side are one quotation. */
function quote(words: readonly RoleWord[], text: string, field: EvidenceField): Evidence[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of words.toSorted((one, other) => one.start - other.start)) {
    const last = spans.at(-1)
    if (last && (start <= last.end || /^[ -]$/.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end)
    } else spans.push({ start, end })
  }
  return spans.map(({ start, end }) => ({ text: text.slice(start, end), field, start, end }))
}
