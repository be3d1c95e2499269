import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const posting = {
  job_title: 'Backend Engineer',
  company_name: 'Acme',
  source_linkedin_id: '3792345678',
  location: 'Berlin',
  match_percentage: 64,
  matched_skills: ['Python'],
  missing_skills: ['Go'],
  source: 'scanner',
} as const

describe('POST /jobs/track', () => {
  it('saves a posting with its audit row', async () => {
    const { client } = asking()
    const { job, created } = await client.call('track-job', posting)
    expect(created).toBe(true)
    expect(job).toMatchObject({ ...posting, status: 'new', ranking_level: 'medium', notes: null })
    expect(job.created_at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    const { history } = await client.call('get-job', { id: job.id })
    expect(history).toHaveLength(1)
    expect(history[0]).toMatchObject({
      action: 'created',
      previous_value: null,
      timestamp: job.created_at,
    })
    expect(history[0]?.new_value).toMatchObject({ ...posting, id: job.id })
  })

  it('updates what is new on a second save, and keeps status and notes', async () => {
    const { client } = asking()
    const { job } = await client.call('track-job', posting)
    await client.call('update-job', {
      id: job.id,
      changes: { status: 'applied', notes: 'Call Ada' },
    })
    const again = await client.call('track-job', {
      ...posting,
      status: 'new',
      notes: 'from the page',
      description: 'We build things.',
      match_percentage: 81,
      location: '',
    })
    expect(again.created).toBe(false)
    expect(again.job).toMatchObject({
      id: job.id,
      status: 'applied',
      notes: 'Call Ada',
      description: 'We build things.',
      match_percentage: 81,
      ranking_level: 'high',
      location: 'Berlin',
      created_at: job.created_at,
    })
    const { total } = await client.call('list-jobs', {})
    expect(total).toBe(1)
  })

  it('changes nothing, not even updated_at, when nothing is new', async () => {
    const { client } = asking()
    const { job } = await client.call('track-job', posting)
    expect(await client.call('track-job', posting)).toMatchObject({ created: false, job })
    const { history } = await client.call('get-job', { id: job.id })
    expect(history).toHaveLength(1)
  })

  it('fills the date of the status it is saved with', async () => {
    const { client } = asking()
    const { job } = await client.call('track-job', { ...posting, status: 'applied' })
    expect(job.application_date).toBe(job.created_at)
    const given = await client.call('track-job', {
      job_title: 'Other',
      company_name: 'Other',
      status: 'rejected',
      rejection_date: '2026-01-05',
    })
    expect(given.job.rejection_date).toBe('2026-01-05T00:00:00.000Z')
  })

  it('keeps two postings without an id apart', async () => {
    const { client } = asking()
    const plain = { job_title: 'Same', company_name: 'Same' }
    const first = await client.call('track-job', plain)
    const second = await client.call('track-job', plain)
    expect(second.created).toBe(true)
    expect(second.job.id).not.toBe(first.job.id)
  })

  it('takes hostile text as text', async () => {
    const test = asking()
    const title = `"'; DROP TABLE tracked_jobs; -- <script>\u202Eabc\uD83D ${'x'.repeat(900)}`
    const { job } = await test.client.call('track-job', { job_title: title, company_name: 'A\0B' })
    const { job: read } = await test.restart().client.call('get-job', { id: job.id })
    expect(read.job_title).toBe(title.toWellFormed())
    expect(read.company_name).toBe('A\uFFFDB')
    expect(job).toMatchObject({ job_title: read.job_title, company_name: read.company_name })
  })
})
