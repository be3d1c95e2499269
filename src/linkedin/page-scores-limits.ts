import type { Posting } from '#core/domain/posting.ts'

/**
 * The contract's longest texts, in UTF-16 units. Written again here because the contract's own file
 * would bring its parser into the page; a test holds the two together.
 */
export const LONGEST = {
  title: 1_000,
  company: 500,
  location: 500,
  description: 100_000,
  summary: 2_000,
  salary: 200,
} as const

export const MOST_JOBS_A_BATCH = 50
export const MOST_IDS_A_LOOKUP = 200

/** A posting the worker will take: one overlong title must not fail the batch it stands in. */
export function withinLimits(posting: Posting): Posting {
  return {
    job_id: posting.job_id,
    job_title: clip(posting.job_title, LONGEST.title),
    company_name: clip(posting.company_name ?? '', LONGEST.company),
    location: clip(posting.location ?? '', LONGEST.location),
    ...(posting.description === undefined
      ? {}
      : { description: clip(posting.description, LONGEST.description) }),
    ...(posting.work_mode === undefined ? {} : { work_mode: posting.work_mode }),
    ...(posting.salary === undefined || posting.salary.text.length > LONGEST.salary
      ? {}
      : { salary: posting.salary }),
  }
}

/** Cuts a text without leaving half of a surrogate pair. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}

/** Cuts a list into lists of at most `size`. */
export function* parts<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
