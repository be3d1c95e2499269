import type { Place } from './find-words.ts'

const SPONSOR = String.raw`(?:visa[- ]?)?sponsor(?:ship|ed|ing)?|visa[- ]?support|visum(?:s?[- ]?sponsoring)?|visa[- ]?sponsoring`
/** A sentence that refuses: a no before the word, or "not available" after it; within one sentence. */
const REFUSALS = [
  new RegExp(
    String.raw`\b(?:no|not|cannot|can[’']?t|won[’']?t|don[’']?t|unable|without|nor|never|kein(?:e|en)?|nicht|keinerlei)\b[^.!?\n]{0,60}?\b(?:${SPONSOR})\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:${SPONSOR})\b[^.!?\n]{0,40}?\b(?:not|isn[’']?t|unavailable|nicht)\b(?:\s+(?:be\s+)?(?:available|provided|offered|possible|supported|angeboten|möglich))?`,
    'iu',
  ),
]
/** "Sponsorship is not a problem", "not only do we sponsor": a no that refuses nothing. */
const ASSURANCE = /\bnot (?:a problem|an issue|only|just)\b|\bno (?:problem|issue)s?\b/iu

/** Where a text refuses to sponsor a visa. */
export function visaRefusal(text: string): Place | undefined {
  for (const pattern of REFUSALS) {
    const match = pattern.exec(text)
    if (match && !ASSURANCE.test(text.slice(match.index, match.index + match[0].length + 12))) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}
