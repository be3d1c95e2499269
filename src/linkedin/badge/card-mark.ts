import type { Card } from '../layouts/layout.ts'

/** Where the layouts keep a posting's number; see the reader's selectors for their evidence. */
const NUMBERS = [
  'data-job-id',
  'data-occludable-job-id',
  'componentkey',
  'data-entity-urn',
] as const

/** The attributes that a mark is made of. */
export const NUMBERS_AND_LINKS = [...NUMBERS, 'href']

/**
 * What a card showed when it was read, as one text. While it reads the same, a badge for that reading
 * is right; when a list puts another posting into the node, it differs at once, before the next
 * reading. A card that does not carry its number is known by all of its text.
 */
export function markOf({ element, titleElement, posting }: Card): string | undefined {
  if (!element.isConnected || !element.contains(titleElement)) return undefined
  const names = NUMBERS.map((name) => element.getAttribute(name))
  names.push(
    element.parentElement?.closest('[data-occludable-job-id]')?.getAttribute(NUMBERS[1]) ?? '',
  )
  // A link's query is a tracking value that changes while the posting does not.
  names.push(
    element.querySelector('a[href*="/jobs/"]')?.getAttribute('href')?.split('?', 1)[0] ?? '',
  )
  const number = posting.source_linkedin_id
  const isNumbered = number !== undefined && names.some((name) => name?.includes(number))
  return [...names, (isNumbered ? titleElement : element).textContent].join('\n')
}
