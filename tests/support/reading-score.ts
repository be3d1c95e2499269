import type { PagePosting } from '#core/domain/open-page.ts'
import type { PageReading } from '#linkedin/layouts/layout.ts'

const FIELDS = [
  'source_linkedin_id',
  'job_title',
  'company_name',
  'location',
  'work_mode',
  'salary',
  'posted_at',
  'flags',
] as const
type Field = (typeof FIELDS)[number] | 'description'

export interface ReadingScore {
  readonly right: number
  readonly all: number
  /** `title: expected / read`, for a person who looks into a failure. */
  readonly wrong: readonly string[]
}

/**
 * How many fields of one reading another has as well. A field that neither has is not counted; a posting that is
 * missing has all its fields wrong.
 * @param leaveOut fields the page no longer tells
 */
export function compareReadings(
  expected: PageReading,
  read: PageReading,
  leaveOut: readonly Field[] = [],
): ReadingScore {
  const wrong: string[] = []
  let all = 0
  const compare = (one: PagePosting, other: PagePosting | undefined, fields: readonly Field[]) => {
    for (const field of fields) {
      if (leaveOut.includes(field)) continue
      const a = shown(one[field])
      const b = shown(other?.[field])
      if (a === undefined && b === undefined) continue
      all += 1
      if (a !== b) wrong.push(`${one.job_title} ${field}: ${a} / ${b}`)
    }
  }
  for (const card of expected.cards) {
    const same = read.cards.find((other) => isSame(card.posting, other.posting))
    compare(card.posting, same?.posting, FIELDS)
  }
  if (expected.pane) compare(expected.pane.posting, read.pane?.posting, [...FIELDS, 'description'])
  return { right: all - wrong.length, all, wrong }
}

function isSame(one: PagePosting, other: PagePosting): boolean {
  const [a, b] = [one.source_linkedin_id, other.source_linkedin_id]
  if (a !== undefined && b !== undefined) return a === b
  return one.job_title === other.job_title && one.company_name === other.company_name
}

/** Fields as text; of pay only the numbers, since its words change with the language. */
function shown(value: PagePosting[Field]): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'object' && 'text' in value)
    return `${value.min}-${value.max} ${value.currency}`
  return JSON.stringify(value)
}
