import type { Breakdown, RankingLevel } from '../domain/score.ts'

export interface SummaryFacts {
  readonly level: RankingLevel
  /** Skills the posting asks for. */
  readonly asked: number
  readonly matched: readonly string[]
  readonly gaps: readonly string[]
  readonly breakdown: Breakdown
  readonly titleOnly: boolean
}

const OPENING: Readonly<Record<RankingLevel, string>> = {
  high: 'Strong match',
  medium: 'Fair match',
  low: 'Weak match',
}

/** Names longer than three are counted, so that the sentence stays one. */
const NAMED = 3

/** One sentence for a person: how well it fits, by which skills, and what is missing. */
export function summarize({
  level,
  asked,
  matched,
  gaps,
  breakdown,
  titleOnly,
}: SummaryFacts): string {
  const parts = [skillsPart(asked, matched, gaps), rolePart(breakdown), experiencePart(breakdown)]
  const said = parts.filter((part) => part !== '').join(', ')
  const source = titleOnly ? ' (from the title alone)' : ''
  return `${OPENING[level]}${source}: ${said}.`
}

function skillsPart(asked: number, matched: readonly string[], gaps: readonly string[]): string {
  if (asked === 0) return 'it names no skill we know'
  if (matched.length === 0)
    return `you have none of the ${count(asked, 'skill')} it asks for (${list(gaps)})`
  const have = `you have ${matched.length} of ${count(asked, 'skill')} it asks for (${list(matched)})`
  return gaps.length === 0 ? have : `${have} and lack ${list(gaps)}`
}

function rolePart({ role }: Breakdown): string {
  if (role.points === role.max) return 'the title is your target role'
  if (role.points > 0) return 'the role fits in part'
  return ''
}

function experiencePart({ experience }: Breakdown): string {
  if (experience.points === experience.max) return 'and your experience is at its level'
  if (experience.points > 0) return 'and your experience is one level from it'
  return ''
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function list(names: readonly string[]): string {
  // A profile may spell a skill over several lines; the sentence stays one.
  const shown = names.slice(0, NAMED).join(', ').replace(/\s+/g, ' ')
  return names.length > NAMED ? `${shown} and ${names.length - NAMED} more` : shown
}
