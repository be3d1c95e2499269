import { describe, expect, it } from 'vitest'
import type { Status } from '#core/domain/tracked-job.ts'
import { type Asking, asking } from '#tests/support/asking.ts'

const DAY = 86_400_000

/** A job that goes through these statuses, one each so many days. */
async function live(test: Asking, statuses: readonly Status[], days = 1): Promise<string> {
  const [first, ...rest] = statuses
  const { job } = await test.client.call('track-job', {
    job_title: 'Engineer',
    company_name: 'Acme',
    ...(first === undefined ? {} : { status: first }),
  })
  for (const status of rest) {
    test.clock.time += days * DAY
    await test.client.call('update-job', { id: job.id, changes: { status } })
  }
  return job.id
}

async function step(test: Asking, from: Status) {
  const { conversion } = await test.client.call('job-stats', {})
  return conversion.find((one) => one.from === from)
}

describe('GET /jobs/stats', () => {
  it('answers zeros and nulls for an empty board', async () => {
    const stats = await asking().client.call('job-stats', {})
    expect(stats).toMatchObject({
      total_jobs: 0,
      average_match_percentage: null,
      by_status: {},
      added_per_week: [],
      top_skill_gaps: [],
      salary: {},
    })
    expect(stats.funnel.reached.new).toBe(0)
    expect(
      stats.conversion.every(({ rate, median_days }) => rate === null && median_days === null),
    ).toBe(true)
  })

  it('averages scored jobs only, a score of zero included', async () => {
    const { client } = asking()
    const job = { job_title: 'A', company_name: 'B' }
    await client.call('track-job', { ...job, match_percentage: 80 })
    await client.call('track-job', { ...job, match_percentage: 0 })
    await client.call('track-job', job)
    const stats = await client.call('job-stats', {})
    expect(stats.average_match_percentage).toBe(40)
    expect(stats.by_ranking_level).toEqual({ high: 1, low: 2 })
    expect(stats.by_source).toEqual({ manual: 3 })
  })

  it('counts each stage a job ever reached once, also when it is reopened', async () => {
    const test = asking()
    await live(test, ['new', 'applied', 'rejected', 'applied', 'interviewed'])
    await live(test, ['applied'])
    const { funnel } = await test.client.call('job-stats', {})
    expect(funnel.current).toMatchObject({ applied: 1, interviewed: 1, rejected: 0 })
    expect(funnel.reached).toMatchObject({ new: 1, applied: 2, rejected: 1, interviewed: 1 })
  })

  it('lets a job that skips a stage count as gone on, and not as having been there', async () => {
    const test = asking()
    await live(test, ['new', 'interested', 'interviewed'], 2)
    const { funnel } = await test.client.call('job-stats', {})
    expect(funnel.reached).toMatchObject({ new: 1, interested: 1, applied: 0, interviewed: 1 })
    expect(await step(test, 'interested')).toMatchObject({
      to: 'applied',
      reached_from: 1,
      reached_to: 1,
      rate: 1,
      median_days: 2,
    })
    expect(await step(test, 'applied')).toMatchObject({ reached_from: 0, rate: null })
  })

  it('takes the median of the days from first to first', async () => {
    const test = asking()
    test.clock.step = 0
    await live(test, ['applied', 'interviewed'], 2)
    await live(test, ['applied', 'interviewed'], 5)
    await live(test, ['applied', 'rejected', 'applied', 'offer'], 3)
    await live(test, ['applied'])
    expect(await step(test, 'applied')).toMatchObject({
      reached_from: 4,
      reached_to: 3,
      rate: 0.75,
      median_days: 5,
    })
  })

  it('does not count a stage that was entered by mistake and taken back', async () => {
    const test = asking()
    const id = await live(test, ['new', 'applied', 'offer'])
    const { history } = await test.client.call('get-job', { id })
    await test.client.call('undo-change', { audit_id: history[0]?.id ?? 0 })
    const { funnel } = await test.client.call('job-stats', {})
    expect(funnel.reached).toMatchObject({ new: 1, applied: 1, offer: 0 })
    expect(await step(test, 'applied')).toMatchObject({ reached_to: 0, rate: 0, median_days: null })
  })

  it('leaves deleted jobs out, and has a restored one again', async () => {
    const test = asking()
    const id = await live(test, ['new', 'applied'])
    const { audit_id } = await test.client.call('delete-job', { id })
    expect((await test.client.call('job-stats', {})).funnel.reached.applied).toBe(0)
    await test.client.call('undo-change', { audit_id })
    const { funnel, total_jobs } = await test.client.call('job-stats', {})
    expect({ reached: funnel.reached.applied, total_jobs }).toEqual({ reached: 1, total_jobs: 1 })
  })

  it('counts the jobs of each week from the first, empty weeks included', async () => {
    const test = asking()
    const add = async (day: string) => {
      test.clock.time = Date.parse(day)
      await test.client.call('track-job', { job_title: 'A', company_name: 'B' })
    }
    await add('2026-03-01T22:00:00Z')
    await add('2026-03-02T08:00:00Z')
    await add('2026-03-17T08:00:00Z')
    const { added_per_week } = await test.client.call('job-stats', {})
    expect(added_per_week).toEqual([
      { week: '2026-02-23', count: 1 },
      { week: '2026-03-02', count: 1 },
      { week: '2026-03-09', count: 0 },
      { week: '2026-03-16', count: 1 },
    ])
  })

  it('counts skills by job, and no gap that the profile has', async () => {
    const test = asking()
    await test.useProfile({ skills: ['sql'], experience: '', target_role: '' })
    const job = { job_title: 'A', company_name: 'B' }
    await test.client.call('track-job', {
      ...job,
      matched_skills: ['Go', 'Go'],
      missing_skills: ['Rust', 'SQL'],
    })
    const { job: second } = await test.client.call('track-job', {
      ...job,
      missing_skills: ['Rust', 'Kafka'],
    })
    let stats = await test.client.call('job-stats', {})
    expect(stats.top_matched_skills).toEqual([{ skill: 'Go', count: 1 }])
    expect(stats.top_skill_gaps).toEqual([
      { skill: 'Rust', count: 2 },
      { skill: 'Kafka', count: 1 },
    ])
    await test.client.call('delete-job', { id: second.id })
    stats = await test.client.call('job-stats', {})
    expect(stats.top_skill_gaps).toEqual([{ skill: 'Rust', count: 1 }])
  })

  it('keeps currencies apart', async () => {
    const { client } = asking()
    const pay = (
      salary_currency: string | null,
      salary_min: number | null,
      salary_max: number | null,
    ) =>
      client.call('track-job', {
        job_title: 'A',
        company_name: 'B',
        salary_currency,
        salary_min,
        salary_max,
      })
    await pay('EUR', 40, 60)
    await pay('EUR', 70, null)
    await pay('EUR', null, 90)
    await pay('USD', 100, 100)
    await pay(null, 5, 5)
    await pay('GBP', null, null)
    expect((await client.call('job-stats', {})).salary).toEqual({
      EUR: { min: 40, median: 70, max: 90, count: 3 },
      USD: { min: 100, median: 100, max: 100, count: 1 },
      unknown: { min: 5, median: 5, max: 5, count: 1 },
    })
  })
})
