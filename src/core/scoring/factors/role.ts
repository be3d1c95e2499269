import type { Posting } from '../../domain/posting.ts'
import type { Evidence, EvidenceField, Factor } from '../../domain/score.ts'
import { type RoleWord, roleWords } from '../role/role-words.ts'

export const ROLE_MAX = 30
/** What the description can give at most: naming the role there says less than the title does. */
const DESCRIPTION_MAX = 15
/** Only the opening of a description, in UTF-16 units: further down it speaks of colleagues and customers. */
const OPENING = 500

/** Points for the share of the target role's words that the title names, or the description's opening. */
export function createRoleFactor(targetRole: string): (posting: Posting) => Factor {
  const wanted = new Set(roleWords(targetRole).map(({ word }) => word))
  return ({ job_title, description = '' }) => {
    if (wanted.size === 0) return { points: 0, max: ROLE_MAX, evidence: [] }
    const inTitle = share(wanted, job_title, 'job_title')
    const title = { points: ROLE_MAX * inTitle.share, max: ROLE_MAX, evidence: inTitle.evidence }
    if (title.points >= DESCRIPTION_MAX) return title
    const inText = share(wanted, opening(description), 'description')
    if (DESCRIPTION_MAX * inText.share <= title.points) return title
    return { points: DESCRIPTION_MAX * inText.share, max: ROLE_MAX, evidence: inText.evidence }
  }
}

/** The first characters, without the half of a word or of an emoji at the end. */
function opening(description: string): string {
  if (description.length <= OPENING) return description
  return description.slice(0, OPENING).replace(/[\p{L}\p{N}\uD800-\uDBFF]+$/u, '')
}

function share(wanted: ReadonlySet<string>, text: string, field: EvidenceField) {
  const found = roleWords(text).filter(({ word }) => wanted.has(word))
  const first = new Map<string, RoleWord>()
  for (const one of found) if (!first.has(one.word)) first.set(one.word, one)
  return { share: first.size / wanted.size, evidence: quote([...first.values()], text, field) }
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
