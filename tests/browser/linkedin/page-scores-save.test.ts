import { expect, test } from 'vitest'
import { parseInput } from '#core/api/dispatch.ts'
import { LIMITS } from '#core/api/fields.ts'
import type { PagePosting } from '#core/domain/open-page.ts'
import type { Salary } from '#core/domain/posting.ts'
import {
  clip,
  LONGEST,
  MOST_IDS_A_LOOKUP,
  MOST_JOBS_A_BATCH,
  parts,
  withinLimits,
} from '#linkedin/page-scores-limits.ts'
import { trackRequest } from '#linkedin/page-scores-save.ts'
import { someScore } from './badge-page.ts'

const posting: PagePosting = {
  job_id: '4300000000',
  job_title: 'Engineer',
  company_name: 'Fernwick',
  source_linkedin_id: '4300000000',
  flags: [],
}

test("the page's limits are the contract's", () => {
  const { title, company, location, description, summary } = LIMITS
  const { salary: pay, ...longest } = LONGEST
  expect(longest).toEqual({ title, company, location, description, summary })
  const job = { job_id: '1', job_title: 'x' }
  const paid = (length: number) => ({ jobs: [{ ...job, salary: { text: 'x'.repeat(length) } }] })
  expect(() => parseInput('batch-score-jobs', paid(pay))).not.toThrow()
  expect(() => parseInput('batch-score-jobs', paid(pay + 1))).toThrow('salary')
  const jobs = Array.from({ length: MOST_JOBS_A_BATCH }, () => job)
  expect(() => parseInput('batch-score-jobs', { jobs })).not.toThrow()
  expect(() => parseInput('batch-score-jobs', { jobs: [...jobs, job] })).toThrow('50 jobs')
  const ids = Array.from({ length: MOST_IDS_A_LOOKUP }, () => '1')
  expect(() => parseInput('lookup-jobs', { ids })).not.toThrow()
  expect(() => parseInput('lookup-jobs', { ids: [...ids, '1'] })).toThrow('200')
})

test('overlong texts are cut to what the contract takes, between whole characters', () => {
  const long = '\u{1f600}'.repeat(60_000)
  const cut = withinLimits({
    ...posting,
    job_title: `x${long}`,
    company_name: long,
    location: long,
    description: `x${long}`,
  })
  expect(() => parseInput('batch-score-jobs', { jobs: [cut] })).not.toThrow()
  expect([cut.job_title.length, cut.description?.length]).toEqual([999, 99_999])
  expect(cut.job_title.isWellFormed()).toBe(true)
  expect(clip('abc', 3)).toBe('abc')
  const request = trackRequest({ ...posting, ...cut, flags: [] }, someScore(50))
  expect(() => parseInput('track-job', request)).not.toThrow()
})

test('a list is cut into parts without losing or repeating any', () => {
  const items = Array.from({ length: 7 }, (_, index) => index)
  expect([...parts(items, 3)]).toEqual([[0, 1, 2], [3, 4, 5], [6]])
  expect([...parts([], 3)]).toEqual([])
})

test.for<[string, Salary, object]>([
  [
    'a yearly range',
    { text: '', min: 60_000.4, max: 80_000, currency: 'GBP', period: 'year' },
    { salary_min: 60_000, salary_max: 80_000, salary_currency: 'GBP' },
  ],
  ['one end', { text: '', max: 80_000, period: 'year' }, { salary_max: 80_000 }],
  ['an hourly rate', { text: '', min: 60, max: 70, currency: 'USD', period: 'hour' }, {}],
  ['no period', { text: '', min: 60, max: 70, currency: 'USD' }, {}],
  ['a range the wrong way round', { text: '', min: 9, max: 3, period: 'year' }, {}],
  ['numbers no one pays', { text: '', min: -5, max: 1e12, period: 'year' }, {}],
  ['a sign for a currency', { text: '', min: 5, currency: '$', period: 'year' }, { salary_min: 5 }],
])('of %s only what a tracked job can hold is sent', ([, salary, expected]) => {
  const request = trackRequest({ ...posting, salary }, someScore(50))
  const { salary_min, salary_max, salary_currency } = request
  const sent = Object.entries({ salary_min, salary_max, salary_currency })
  expect(Object.fromEntries(sent.filter(([, value]) => value !== undefined))).toEqual(expected)
  expect(() => parseInput('track-job', request)).not.toThrow()
})

test.for([
  ['2026-03-14', '2026-03-14T00:00:00.000Z'],
  ['2026-03-14T09:30:00+02:00', '2026-03-14T07:30:00.000Z'],
  ['yesterday', undefined],
])('a posting date of %s is sent as %s', ([posted_at, expected]) => {
  const request = trackRequest({ ...posting, posted_at }, someScore(50))
  expect(request.posted_at).toBe(expected)
  expect(() => parseInput('track-job', request)).not.toThrow()
})

test('what the page does not know is left out, so that a second save clears nothing', () => {
  const request = trackRequest(posting, someScore(50))
  for (const field of ['location', 'description', 'job_url', 'posted_at', 'salary_min']) {
    expect(request).not.toHaveProperty(field)
  }
})

test('a card without a company is refused with a sentence for the user', () => {
  const { company_name: _, ...nameless } = posting
  expect(() => parseInput('track-job', trackRequest(nameless, someScore(50)))).toThrow(
    'job_title and company_name are required',
  )
})
