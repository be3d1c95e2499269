import type { PagePosting } from '#core/domain/open-page.ts'
import { jobUrl } from './linkedin-id.ts'
import type { PostingFacts } from './posting-facts.ts'
import { keyOfTexts } from './posting-key.ts'
import { clamp } from './text/clean-text.ts'

/** The contract's longest texts, in UTF-16 units (LIMITS in src/core/api/fields.ts, which would bring its parser along). */
const LONGEST = { title: 1_000, company: 500, location: 500, description: 100_000 } as const

/** Puts a posting together; texts are cut to what the contract takes. */
export function pagePosting(
  texts: {
    id?: string | undefined
    title: string
    company?: string | undefined
    description?: string | undefined
  },
  facts: Omit<PostingFacts, 'sureness'>,
): PagePosting {
  const title = clamp(texts.title, LONGEST.title)
  const company = texts.company ? clamp(texts.company, LONGEST.company) : undefined
  const location = facts.location ? clamp(facts.location, LONGEST.location) : undefined
  const { id, description } = texts
  return {
    job_id: id ?? keyOfTexts(title, company, location),
    job_title: title,
    ...(company ? { company_name: company } : {}),
    ...(location ? { location } : {}),
    ...(description ? { description: clamp(description, LONGEST.description) } : {}),
    ...(id ? { source_linkedin_id: id, job_url: jobUrl(id) } : {}),
    ...(facts.work_mode ? { work_mode: facts.work_mode } : {}),
    ...(facts.salary ? { salary: facts.salary } : {}),
    ...(facts.posted_at ? { posted_at: facts.posted_at } : {}),
    flags: facts.flags,
  }
}

/** The same posting once its number is known. */
export function withId(posting: PagePosting, id: string): PagePosting {
  return { ...posting, job_id: id, source_linkedin_id: id, job_url: jobUrl(id) }
}
