import { describe, expect, it } from 'vitest'
import type { OperationName } from '#core/api/contract.ts'
import { parseInput } from '#core/api/dispatch.ts'
import { Failure } from '#core/domain/failure.ts'

function failureOfInput(name: OperationName, input: unknown): Failure {
  try {
    parseInput(name, input)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error(`${name} took ${JSON.stringify(input)}`)
}

const job = { job_id: '1', job_title: 'Engineer' }
const kept = { job_title: 'Engineer', company_name: 'Acme' }
const STATUS_TEXT =
  'status must be one of: new, interested, applied, interviewed, rejected, offer, accepted, withdrawn, ghosted, archived'

describe('error texts of the contract', () => {
  const cases: [OperationName, unknown, string, string | undefined][] = [
    ['batch-score-jobs', {}, 'jobs array is required', 'jobs'],
    ['batch-score-jobs', undefined, 'jobs array is required', undefined],
    ['batch-score-jobs', null, 'jobs array is required', undefined],
    ['batch-score-jobs', { jobs: 'x' }, 'jobs array is required', 'jobs'],
    ['batch-score-jobs', { jobs: [] }, 'jobs array is required', 'jobs'],
    ['batch-score-jobs', { jobs: Array(51).fill(job) }, 'Batch size cannot exceed 50 jobs', 'jobs'],
    ['import-jobs', { jobs: [] }, 'jobs array is required', 'jobs'],
    ['import-jobs', { jobs: Array(101).fill(kept) }, 'Batch size cannot exceed 100 jobs', 'jobs'],
    [
      'import-jobs',
      { jobs: [kept, { ...kept, job_title: ' ' }] },
      'job_title and company_name are required',
      'jobs.1.job_title',
    ],
    ['track-job', {}, 'job_title and company_name are required', 'job_title'],
    ['track-job', { job_title: 'x' }, 'job_title and company_name are required', 'company_name'],
    [
      'track-job',
      { job_title: '\u00a0 ', company_name: 'x' },
      'job_title and company_name are required',
      'job_title',
    ],
    ['track-job', undefined, 'job_title and company_name are required', undefined],
    ['track-job', { ...kept, status: 'gone' }, STATUS_TEXT, 'status'],
    [
      'track-job',
      { ...kept, salary_min: 2, salary_max: 1 },
      'salary_min must be less than or equal to salary_max',
      'salary_min',
    ],
    [
      'update-job',
      { id: 'a', changes: { match_percentage: 9 } },
      'Cannot update field: match_percentage',
      'match_percentage',
    ],
    [
      'update-job',
      { id: 'a', changes: { created_at: 'x' } },
      'Cannot update field: created_at',
      'created_at',
    ],
    ['update-job', { id: 'a', changes: { status: 7 } }, STATUS_TEXT, 'changes.status'],
    [
      'update-job',
      { id: 'a', changes: { job_url: 'javascript:alert(1)' } },
      'job_url must be a web address that starts with https:// or http://',
      'changes.job_url',
    ],
    ['list-jobs', { page: 0 }, 'page must be a whole number from 1 to 1000000', 'page'],
    ['list-jobs', { pageSize: 101 }, 'pageSize must be a whole number from 1 to 100', 'pageSize'],
    [
      'list-jobs',
      { sortBy: 'salary; DROP TABLE' },
      'sortBy must be one of: created_at, match_percentage, job_title, company_name, updated_at',
      'sortBy',
    ],
    ['list-jobs', { status: 'new, nope' }, STATUS_TEXT, 'status.1'],
    ['list-jobs', { minMatch: 101 }, 'minMatch must be a whole number from 0 to 100', 'minMatch'],
    [
      'lookup-jobs',
      { ids: Array(201).fill('1') },
      'ids must be a list of 1 to 200 LinkedIn ids',
      'ids',
    ],
    ['get-job', {}, 'id must be a text of at most 200 characters', 'id'],
  ]
  it.each(cases)('%s %j', (name, input, text, field) => {
    const failure = failureOfInput(name, input)
    expect(failure.message).toBe(text)
    expect(failure.status).toBe(400)
    expect(failure.details.field).toBe(field)
  })

  it('names the first field in the order of the schema when two are wrong', () => {
    const failure = failureOfInput('list-jobs', { sortBy: 'x', page: -1 })
    expect(failure.details.field).toBe('page')
  })
})

describe('what the contract takes', () => {
  it('fills the defaults of the seed', () => {
    expect(parseInput('list-jobs', {})).toEqual({
      page: 1,
      pageSize: 10,
      sortOrder: 'desc',
      with_description: true,
    })
  })

  it('splits a list of statuses and trims its blanks', () => {
    expect(parseInput('list-jobs', { status: ' new , applied,' })).toMatchObject({
      status: ['new', 'applied'],
    })
  })

  it('keeps an explicit null, which clears a field, apart from an absent one', () => {
    expect(parseInput('update-job', { id: 'a', changes: { notes: null } })).toEqual({
      id: 'a',
      changes: { notes: null },
    })
  })

  it('turns a plain date into its first moment in UTC', () => {
    const parsed = parseInput('update-job', { id: 'a', changes: { follow_up_at: '2026-03-14' } })
    expect(parsed).toMatchObject({ changes: { follow_up_at: '2026-03-14T00:00:00.000Z' } })
  })
})
