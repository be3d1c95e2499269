/** LinkedIn's numbers for postings have had nine to eleven digits; six to fifteen are taken. */
const NUMBER = /^\d{6,15}$/

/** The posting's number in a link such as `/jobs/view/4306214894/`, `/jobs/view/<slug>-4306214894` or `?currentJobId=…`. */
export function idOfLink(href: string | null | undefined): string | undefined {
  if (!href) return undefined
  const view = /\/jobs\/view\/(?:externalApply\/)?(?:[^/?#]*[^/?#\d])?(\d{6,15})(?:[/?#]|$)/.exec(
    href,
  )
  if (view) return view[1]
  return /[?&]currentJobId=(\d{6,15})(?:&|#|$)/.exec(href)?.[1]
}

/** The last group of a random key may happen to have digits only; it is no number of a posting. */
const RANDOM_KEY = /[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The number at the end of an attribute's value: `urn:li:jobPosting:<id>`, `job-card-component-ref-<id>`, `<id>`. */
export function idOfAttribute(value: string | null | undefined): string | undefined {
  if (!value || RANDOM_KEY.test(value)) return undefined
  if (NUMBER.test(value)) return value
  return /[-_:](\d{6,15})$/.exec(value)?.[1]
}

/** As `idOfAttribute`, for attributes of which nothing is known: only numbers as long as LinkedIn's are. */
export function idOfUnknownAttribute(value: string): string | undefined {
  const id = idOfAttribute(value)
  return id !== undefined && id.length >= 9 && id.length <= 12 ? id : undefined
}

/** The public address of a posting; built, never copied, so that no tracking value travels. */
export function jobUrl(id: string): string {
  return `https://www.linkedin.com/jobs/view/${id}/`
}

/** True for the page of one posting, false for lists. */
export function isPostingAddress(url: string): boolean {
  return /\/jobs\/view\//.test(url)
}

/** Pages that are lists of postings whatever they show at the moment. */
export function isListAddress(url: string): boolean {
  return /\/jobs\/(search|search-results|collections)\b/.test(url)
}

/** LinkedIn's job pages, and the frame in which it prepares one. */
export function isJobsAddress(url: string): boolean {
  return /^https:\/\/([a-z0-9-]+\.)*linkedin\.com\/(jobs|preload|jobs-guest)(\/|$|\?|#)/.test(url)
}
