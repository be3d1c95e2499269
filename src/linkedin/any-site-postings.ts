import type { PagePosting } from '#core/domain/open-page.ts'
import { type LinkedData, readJobPostings } from './json-ld.ts'
import { pagePosting } from './page-posting.ts'

/** What was taken from a page of any site when the user asked for it. */
interface AnySitePage {
  readonly address: string
  /** The texts of its JSON-LD blocks. */
  readonly blocks: readonly string[]
}

/** The contract's longest address, in UTF-16 units. */
const LONGEST_ADDRESS = 2_048

/** The postings that a page of any site describes in JSON-LD; one without a title is passed over. */
export function anySitePostings({ address, blocks }: AnySitePage): PagePosting[] {
  const found = readJobPostings(blocks).flatMap((data) => postingOf(data, address) ?? [])
  const kept = new Map(found.map((posting) => [`${posting.job_id} ${posting.job_url}`, posting]))
  return [...kept.values()]
}

function postingOf(data: LinkedData, address: string): PagePosting | undefined {
  const { title, company, description, location, salary, posted_at, remote, url } = data
  if (!title) return undefined
  const posting = pagePosting(
    { title, company, description },
    { location, salary, posted_at, work_mode: remote ? 'remote' : undefined, flags: [] },
  )
  const link = ownAddress(url, address) ?? webAddress(address)
  return link === undefined ? posting : { ...posting, job_url: link }
}

/** The posting's own address, where it leads to the site that names it. */
function ownAddress(url: string | undefined, page: string): string | undefined {
  const link = url && URL.canParse(url, page) ? webAddress(new URL(url, page).href) : undefined
  return link && new URL(link).host === new URL(page).host ? link : undefined
}

/** An address that may be kept and opened later: over TLS, without the place on the page, but with a route of its script. */
function webAddress(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' || url.username || url.password) return undefined
  if (!/^#!?\//.test(url.hash)) url.hash = ''
  return url.href
}
