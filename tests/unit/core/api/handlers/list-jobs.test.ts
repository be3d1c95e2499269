import { describe, expect, it } from 'vitest'
import type { Request } from '#core/api/contract.ts'
import { type Asking, asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

async function withJobs(count: number): Promise<Asking> {
  const test = asking()
  const jobs = Array.from({ length: count }, (_, number) => ({
    ...madeUpJob(number),
    status: (['new', 'applied', 'interested'] as const)[number % 3],
    notes: number % 5 === 0 ? `note ${number}` : null,
  }))
  for (let from = 0; from < count; from += 100) {
    await test.client.call('import-jobs', { jobs: jobs.slice(from, from + 100) })
  }
  return test
}

async function titles(test: Asking, query: Request<'list-jobs'>): Promise<string[]> {
  const { jobs } = await test.client.call('list-jobs', query)
  return jobs.map((job) => job.job_title)
}

describe('GET /jobs', () => {
  it('answers the newest ten of an empty query, and an empty page of an empty board', async () => {
    expect(await asking().client.call('list-jobs', {})).toEqual({
      success: true,
      jobs: [],
      total: 0,
      page: 1,
      pageSize: 10,
      totalPages: 0,
    })
    const test = await withJobs(25)
    const reply = await test.client.call('list-jobs', {})
    expect(reply).toMatchObject({ total: 25, page: 1, pageSize: 10, totalPages: 3 })
    expect(reply.jobs).toHaveLength(10)
  })

  it.each([
    ['created_at', 'desc'],
    ['created_at', 'asc'],
    ['match_percentage', 'desc'],
    ['job_title', 'asc'],
    ['company_name', 'desc'],
    ['updated_at', 'asc'],
  ] as const)('pages by %s %s never overlap and miss nobody', async (sortBy, sortOrder) => {
    const test = await withJobs(57)
    const seen: string[] = []
    for (let page = 1; page <= 6; page += 1) {
      const { jobs } = await test.client.call('list-jobs', {
        page,
        pageSize: 10,
        sortBy,
        sortOrder,
      })
      seen.push(...jobs.map(({ id }) => id))
    }
    expect(new Set(seen).size).toBe(57)
    const all = await test.client.call('list-jobs', { pageSize: 100, sortBy, sortOrder })
    expect(all.jobs.map(({ id }) => id)).toEqual(seen)
    const values = all.jobs.map((job) => String(job[sortBy]).toLowerCase())
    const numeric = sortBy === 'match_percentage'
    const sorted = values.toSorted((a, b) =>
      numeric ? Number(a) - Number(b) : a < b ? -1 : Number(a > b),
    )
    expect(values).toEqual(sortOrder === 'asc' ? sorted : sorted.reverse())
  })

  it('breaks ties by id', async () => {
    const test = asking()
    const same = Array.from({ length: 30 }, () => ({ job_title: 'Same', company_name: 'Same' }))
    await test.client.call('import-jobs', { jobs: same })
    for (const sortOrder of ['asc', 'desc'] as const) {
      const { jobs } = await test.client.call('list-jobs', {
        pageSize: 30,
        sortBy: 'job_title',
        sortOrder,
      })
      const ids = jobs.map(({ id }) => id)
      expect(ids).toEqual(sortOrder === 'asc' ? ids.toSorted() : ids.toSorted().reverse())
    }
  })

  it('joins all filters with AND', async () => {
    const test = await withJobs(60)
    const { jobs: all } = await test.client.call('list-jobs', { pageSize: 100 })
    const query = {
      status: 'new, applied',
      minMatch: 20,
      maxMatch: 90,
      hasNotes: false,
      source: 'scanner',
      pageSize: 100,
    } as const
    const { jobs, total } = await test.client.call('list-jobs', query)
    const expected = all.filter(
      (job) =>
        ['new', 'applied'].includes(job.status) &&
        job.match_percentage >= 20 &&
        job.match_percentage <= 90 &&
        job.notes === null,
    )
    expect(expected.length).toBeGreaterThan(5)
    expect(jobs).toEqual(expected)
    expect(total).toBe(expected.length)
    const ranked = await test.client.call('list-jobs', { ranking_level: 'high', pageSize: 100 })
    expect(ranked.jobs).toEqual(all.filter((job) => job.ranking_level === 'high'))
  })

  it('filters by day, the last one whole, and by company whatever its accents', async () => {
    const test = asking()
    test.clock.time = Date.parse('2026-03-04T22:00:00.000Z')
    await test.client.call('track-job', { job_title: 'Early', company_name: 'Café Noir GmbH' })
    test.clock.time = Date.parse('2026-03-05T23:00:00.000Z')
    await test.client.call('track-job', { job_title: 'Late', company_name: 'Acme' })
    expect(await titles(test, { since: '2026-03-05' })).toEqual(['Late'])
    expect(await titles(test, { until: '2026-03-05' })).toEqual(['Late', 'Early'])
    expect(await titles(test, { until: '2026-03-04' })).toEqual(['Early'])
    expect(await titles(test, { company: 'cafe NOIR' })).toEqual(['Early'])
    expect(await titles(test, { company: 'no such' })).toEqual([])
    expect(await titles(test, { company: ' ' })).toEqual(['Late', 'Early'])
  })

  it('filters by place, by the work mode that is stated, and by the day of a follow-up', async () => {
    const test = asking()
    const track = async (job_title: string, location: string | null, follow_up_at?: string) => {
      const job = { job_title, company_name: 'Acme', ...(location && { location }) }
      const { id } = (await test.client.call('track-job', job)).job
      if (follow_up_at) await test.client.call('update-job', { id, changes: { follow_up_at } })
      return id
    }
    await track('Here', 'Zürich, Switzerland (Hybrid)', '2026-03-05')
    await track('There', 'München 100%', '2026-03-06')
    await track('Anywhere (Remote)', null, '2026-03-04T23:30:00.000Z')
    const gone = await track('Gone', 'Bern', '2026-03-01')
    await test.client.call('update-job', { id: gone, changes: { status: 'archived' } })
    const found = async (query: Request<'list-jobs'>) => (await titles(test, query)).toSorted()
    expect(await found({ location: 'zurich' })).toEqual(['Here'])
    expect(await found({ location: '100%' })).toEqual(['There'])
    expect(await found({ location: '1_0' })).toEqual([])
    expect(await found({ location: ' ' })).toHaveLength(4)
    expect(await found({ workMode: 'hybrid' })).toEqual(['Here'])
    expect(await found({ workMode: 'remote' })).toEqual(['Anywhere (Remote)'])
    expect(await found({ workMode: 'onsite', location: 'bern' })).toEqual([])
    expect(await found({ followUpUntil: '2026-03-05' })).toEqual(['Anywhere (Remote)', 'Here'])
    expect(await found({ followUpUntil: '2026-03-06', search: 'there' })).toEqual(['There'])
    await expect(test.client.call('list-jobs', { followUpUntil: 'soon' })).rejects.toMatchObject({
      details: { field: 'followUpUntil' },
    })
  })

  it('leaves descriptions out when they are not wanted, and tells where there is one', async () => {
    const test = asking()
    const bare = { job_title: 'Bare', company_name: 'Acme' }
    await test.client.call('import-jobs', { jobs: [madeUpJob(1), bare] })
    const whole = await test.client.call('list-jobs', {})
    const without = await test.client.call('list-jobs', { with_description: false })
    const description = (known: string | null) => (known === null ? null : '')
    expect(without).toEqual({
      ...whole,
      jobs: whole.jobs.map((job) => ({ ...job, description: description(job.description) })),
    })
    expect(new Set(without.jobs.map((job) => job.description))).toEqual(new Set(['', null]))
  })

  it('gives an empty page past the end', async () => {
    const test = await withJobs(5)
    const reply = await test.client.call('list-jobs', { page: 1_000_000, pageSize: 100 })
    expect(reply).toMatchObject({ jobs: [], total: 5, totalPages: 1 })
  })
})
