import type { Posting } from '#core/domain/posting.ts'
import { texts } from './texts.ts'

/** Invented for trying the scorer on: the companies exist nowhere. */
const COMPANIES = {
  backend: 'Fernwick Analytics',
  frontend: 'Quillstone',
  analyst: 'Northpike',
  nurse: 'Harbourlight Clinic',
  marketing: 'Tallgrass',
  accountant: 'Bexley & Rowe',
  project: 'Ostermoor',
  support: 'Larkhill Systems',
} as const

export interface SamplePosting extends Posting {
  readonly company_name: string
  readonly location: string
}

const IDS = Object.keys(COMPANIES) as (keyof typeof COMPANIES)[] // a const object's own keys

/** Postings in the language of the page. One has only a title, as a card has before it is opened. */
export const SAMPLE_POSTINGS: readonly SamplePosting[] = IDS.map((id) => {
  const { title, place, ...told } = texts.postings[id]
  return {
    job_id: id,
    job_title: title,
    company_name: COMPANIES[id],
    location: place,
    ...told,
  }
})
