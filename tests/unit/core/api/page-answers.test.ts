import { describe, expect, test } from 'vitest'
import { parseAnySite, parsePageAnswer } from '#core/api/page-answers.ts'
import { Failure } from '#core/domain/failure.ts'
import type { PagePosting } from '#core/domain/open-page.ts'
import type { PageCheck } from '#core/domain/page-check.ts'

const POSTING: PagePosting = {
  job_id: '4300000001',
  job_title: 'Data Engineer',
  company_name: 'Fernwick Analytics',
  location: 'Berlin',
  description: 'Python, please',
  source_linkedin_id: '4300000001',
  job_url: 'https://www.linkedin.com/jobs/view/4300000001/',
  posted_at: '2026-03-01',
  work_mode: 'remote',
  salary: { text: '€75K/yr', min: 75_000, currency: 'EUR', period: 'year' },
  flags: ['promoted'],
}

const CHECK: PageCheck = {
  layout: 'voyager',
  cards: 25,
  shells: 3,
  fields: [{ field: 'title', read: 25 }],
  warnings: ['Companies are read on few cards.'],
  best: [
    {
      title: 'Data Engineer',
      company: undefined,
      job_url: undefined,
      score: { match_score: 82, match_range: [82, 82], ranking_level: 'high', basis: 'title' },
    },
  ],
  toned_down: 0,
}

/** As the browser carries it: a field without a value does not arrive. */
const sent = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer))

function refusal(question: Parameters<typeof parsePageAnswer>[0], answer: unknown): Failure {
  try {
    parsePageAnswer(question, answer)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error(`It was taken: ${JSON.stringify(answer)}`)
}

describe('what our content script answers', () => {
  test.each([
    { kind: 'posting', posting: POSTING },
    { kind: 'posting', posting: { job_id: 'text-1', job_title: 'Baker', flags: [] } },
    { kind: 'posting', posting: { ...POSTING, posted_at: '2026-03-01T08:30:00.000Z' } },
    { kind: 'results', cards: 25 },
    { kind: 'profile' },
    { kind: 'linkedin' },
    { kind: 'elsewhere' },
  ])('is taken whole: %j', (answer) => {
    expect(parsePageAnswer('open-page', sent(answer))).toEqual(answer)
  })

  test('so are the check, the skeleton and the profile', () => {
    expect(parsePageAnswer('page-check', sent(CHECK))).toEqual(CHECK)
    expect(parsePageAnswer('page-skeleton', 'layout: none')).toBe('layout: none')
    const profile = { headline: 'Engineer', about: '', skills: ['Python'], positions: [] }
    expect(parsePageAnswer('profile-page', profile)).toEqual(profile)
  })
})

describe('what answers in its place', () => {
  test.each<[string, unknown, string]>([
    ['a script for an address', { job_url: 'javascript:alert(1)' }, 'posting.job_url'],
    ['an address without TLS', { job_url: 'http://www.linkedin.com/jobs/' }, 'posting.job_url'],
    ['a number that is none', { source_linkedin_id: "1' OR '1'='1" }, 'posting.source_linkedin_id'],
    ['a title that never ends', { job_title: 'x'.repeat(1_001) }, 'posting.job_title'],
    ['an object for a title', { job_title: { toString: 'x' } }, 'posting.job_title'],
    ['a description of megabytes', { description: 'x'.repeat(100_001) }, 'posting.description'],
    ['a flag nobody knows', { flags: ['<img>'] }, 'posting.flags.0'],
    ['a thousand flags', { flags: Array(1_000).fill('viewed') }, 'posting.flags'],
    ['a date in words', { posted_at: 'yesterday' }, 'posting.posted_at'],
    ['endless pay', { salary: { text: 'x', min: 1e300 } }, 'posting.salary.min'],
  ])('is refused, with the field at fault: %s', (_, wrong, field) => {
    const answer = { kind: 'posting', posting: { ...POSTING, ...(wrong as object) } } // a row above
    expect(refusal('open-page', answer)).toMatchObject({ code: 'invalid', details: { field } })
  })

  test.each<[Parameters<typeof parsePageAnswer>[0], unknown]>([
    ['open-page', 'posting'],
    ['open-page', []],
    ['open-page', { kind: 'posting' }],
    ['open-page', { kind: 'results', cards: -1 }],
    ['open-page', { kind: 'results', cards: '<b>25</b>' }],
    ['open-page', { kind: 'constructor' }],
    ['page-check', { ...CHECK, best: Array(6).fill(CHECK.best[0]) }],
    ['page-check', { ...CHECK, warnings: ['x'.repeat(1_001)] }],
    ['page-check', { ...CHECK, fields: [{ field: '__proto__', read: 1 }] }],
    ['page-check', { ...CHECK, best: [{ ...CHECK.best[0], job_url: 'data:text/html,x' }] }],
    ['page-skeleton', 'x'.repeat(30_001)],
    ['page-skeleton', { length: 1 }],
    ['profile-page', { headline: 'x', about: 'x', skills: Array(501).fill('x'), positions: [] }],
    ['show-cards', 'true'],
  ])('is refused with a remedy: %s', (question, answer) => {
    expect(refusal(question, answer).details.hint).toMatch(/Reload/)
  })

  test('has nothing taken along that nobody asked for', () => {
    const posting = { ...POSTING, onerror: 'alert(1)' }
    const answer = parsePageAnswer('open-page', { kind: 'posting', posting, extra: 1 })
    expect(answer).toEqual({ kind: 'posting', posting: POSTING })
  })
})

describe('what a page of any site says of itself', () => {
  test('is its address and its blocks, and no more', () => {
    const page = { address: 'https://jobs.example/', blocks: ['{}'] }
    expect(parseAnySite({ ...page, cookie: 'secret' })).toEqual(page)
  })

  test.each<[unknown, string]>([
    [undefined, ''],
    [{ address: 1, blocks: [] }, 'address'],
    [{ address: 'x'.repeat(10_001), blocks: [] }, 'address'],
    [{ address: '', blocks: 'x' }, 'blocks'],
    [{ address: '', blocks: [{}] }, 'blocks.0'],
    [{ address: '', blocks: ['x'.repeat(400_001)] }, 'blocks.0'],
    [{ address: '', blocks: Array(51).fill('') }, 'blocks'],
  ])('is refused when it is something else', (answer, field) => {
    expect(() => parseAnySite(answer)).toThrow(
      expect.objectContaining({ code: 'invalid', details: expect.objectContaining({ field }) }),
    )
  })
})
