import type { Salary } from '#core/domain/posting.ts'
import { PAY_PERIODS, type PayPeriod } from '#core/domain/posting.ts'
import { oneLine } from './text/clean-text.ts'
import { plainTextOfMarkup } from './text/plain-text.ts'

/** What a page's JSON-LD `JobPosting` tells; every field may be missing. */
export interface LinkedData {
  readonly title?: string
  readonly company?: string
  readonly location?: string
  readonly remote: boolean
  readonly salary?: Salary
  /** ISO 8601 date or moment. */
  readonly posted_at?: string
  readonly description?: string
  /** The posting's own address, as the page writes it. */
  readonly url?: string
}

/** Longest block that is read, in UTF-16 units. */
const LARGEST = 400_000
const DEEPEST = 5
/** On a page that lists postings; enough to choose from. */
const MOST_POSTINGS = 30

/**
 * The first `JobPosting` among a page's JSON-LD blocks. Damaged blocks are passed over.
 * Source of the fields: https://schema.org/JobPosting
 */
export function readJobPosting(root: Document): LinkedData | undefined {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    for (const found of postingsInBlock(script.textContent ?? '')) return linkedData(found)
  }
  return undefined
}

/** Every `JobPosting` in these blocks of JSON-LD, in their order, at most 30. */
export function readJobPostings(blocks: readonly string[]): LinkedData[] {
  const postings: LinkedData[] = []
  for (const block of blocks) {
    for (const found of postingsInBlock(block)) {
      if (postings.length === MOST_POSTINGS) return postings
      postings.push(linkedData(found))
    }
  }
  return postings
}

type Data = Readonly<Record<string, unknown>>

function* postingsInBlock(text: string): Generator<Data> {
  if (text.length > LARGEST || !text.includes('JobPosting')) return
  yield* postingsIn(parse(text) ?? parse(text.replace(BARE_BREAKS, ' ')), 0)
}

/** Many sites write the line breaks of a description as they are, which JSON does not allow. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const BARE_BREAKS = /[\u0000-\u001f]+/g

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A page may hold half a block; what it says is then not known.
    return undefined
  }
}

function* postingsIn(value: unknown, depth: number): Generator<Data> {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) for (const item of value) yield* postingsIn(item, depth + 1)
  if (!isData(value)) return
  if ([value['@type']].flat().some((type) => typeof type === 'string' && A_POSTING.test(type))) {
    yield value
    return
  }
  for (const name of NESTING) yield* postingsIn(value[name], depth + 1)
}

const A_POSTING = /^(?:https?:\/\/schema\.org\/)?JobPosting$/
/** Where a page puts the thing it is about, or the list it shows. */
const NESTING = ['@graph', 'mainEntity', 'itemListElement', 'item'] as const

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function linkedData(data: Data): LinkedData {
  const title = textOf(data['title'])
  const company = textOf(
    isData(data['hiringOrganization'])
      ? data['hiringOrganization']['name']
      : data['hiringOrganization'],
  )
  const location = placeOf(data['jobLocation'])
  const salary = salaryOf(data['baseSalary'])
  const posted = momentOf(data['datePosted'])
  const description =
    typeof data['description'] === 'string' ? plainTextOfMarkup(data['description']) : ''
  return {
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    ...(location ? { location } : {}),
    remote: data['jobLocationType'] === 'TELECOMMUTE',
    ...(salary ? { salary } : {}),
    ...(posted ? { posted_at: posted } : {}),
    ...(description ? { description } : {}),
    ...(typeof data['url'] === 'string' ? { url: data['url'].trim() } : {}),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? oneLine(plainTextOfMarkup(value)) : ''
}

function placeOf(value: unknown): string {
  const place = Array.isArray(value) ? value[0] : value
  const address = isData(place) ? place['address'] : undefined
  if (!isData(address)) return textOf(address)
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) => {
    const part = address[name]
    return textOf(isData(part) ? part['name'] : part)
  })
  return parts.filter(Boolean).join(', ')
}

/** An ISO date or moment, normalised; anything else is not taken. */
function momentOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  const time = /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

function salaryOf(value: unknown): Salary | undefined {
  if (!isData(value)) return undefined
  const amount = isData(value['value']) ? value['value'] : value
  const min = numberOf(amount['minValue'] ?? amount['value'])
  const max = numberOf(amount['maxValue'] ?? amount['value'])
  if (min === undefined && max === undefined) return undefined
  // Ends the wrong way round say that one of them is wrong, and nothing says which.
  if (min !== undefined && max !== undefined && min > max) return undefined
  const currency =
    typeof value['currency'] === 'string' && /^[A-Z]{3}$/.test(value['currency'])
      ? value['currency']
      : undefined
  const unit = textOf(amount['unitText']).toLowerCase()
  const period: PayPeriod | undefined = PAY_PERIODS.find((known) => known === unit)
  return {
    text: [
      currency,
      [min, max].filter((end) => end !== undefined).join(' - '),
      period && `/ ${period}`,
    ]
      .filter(Boolean)
      .join(' '),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(currency ? { currency } : {}),
    ...(period ? { period } : {}),
  }
}

/** No wage; the contract takes no more either. */
const MOST_PAY = 1_000_000_000

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && number > 0 && number <= MOST_PAY ? number : undefined
}
