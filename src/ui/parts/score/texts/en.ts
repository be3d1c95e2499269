import type { DealbreakerFound } from '#core/domain/dealbreakers.ts'
import type { MarkLevel } from '../../glyph.tsx'

const levels: Readonly<Record<MarkLevel, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  open: 'Title only',
}
const headlines: Readonly<Record<MarkLevel, string>> = {
  high: 'High match',
  medium: 'Medium match',
  low: 'Low match',
  open: 'Title only match',
}
const provisionalHeadlines: Readonly<Record<MarkLevel, string>> = {
  high: 'Provisional, high match',
  medium: 'Provisional, medium match',
  low: 'Provisional, low match',
  open: 'Provisional match',
}

/** Where a dealbreaker was found; the scorer's own words are English. */
type Where = DealbreakerFound['evidence']['field']

/** What is said of a score and what it rests on. Numbers come as they are written. */
export const en = {
  points: (points: string, max: string) => `${points} of ${max}`,
  noPoints: 'No points',
  moreQuotes: (count: string) => `and ${count} more`,
  dealbreaker: 'Dealbreaker',
  because: (reason: string, _where: Where) => `It ${reason}: `,
  raises: 'What would raise it',
  raise: (points: string) => `+${points}`,
  raiseToHigh: (points: string) => `+${points}, a high match with it`,
  levels,
  headlines,
  provisionalHeadlines,
  notScored: 'Not scored',
  provisional: 'provisional',
  ofHundred: (number: string) => `${number} of 100`,
  matched: 'Matched',
  gaps: 'Asked for, not in your profile',
  unmentioned: 'In your profile, not mentioned',
  moreSkills: (count: string) => `${count} more`,
}
