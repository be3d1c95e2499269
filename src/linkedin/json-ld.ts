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
}

const LARGEST = 400_000

/**
 * The first `JobPosting` among a page's JSON-LD blocks. Damaged blocks are passed over.
 * Source of the fields: https://schema.org/JobPosting
 */
export function readJobPosting(root: Document): LinkedData | undefined {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? ''
    if (text.length > LARGEST || !text.includes('JobPosting')) continue
    const found = jobPostingIn(parse(text), 0)
    if (found) return linkedData(found)
  }
  return undefined
}

type Data = Readonly<Record<string, unknown>>

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A page may hold half a block; what it says is then not known.
    return undefined
  }
}

function jobPostingIn(value: unknown, depth: number): Data | undefined {
  if (depth > 4) return undefined
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = jobPostingIn(item, depth + 1)
      if (found) return found
    }
    return undefined
  }
  if (!isData(value)) return undefined
  const type = value['@type']
  if (type === 'JobPosting' || (Array.isArray(type) && type.includes('JobPosting'))) return value
  return jobPostingIn(value['@graph'], depth + 1)
}

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

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined
}
