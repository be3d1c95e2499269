import { describe, expect, it } from 'vitest'
import type { Status } from '#core/domain/tracked-job.ts'
import { type Asking, asking } from '#tests/support/asking.ts'

const DAY = 86_400_000

/** A job that goes through these statuses, one each so many days. */
async function live(test: Asking, statuses: readonly Status[], facts = {}): Promise<string> {
  const [status = 'new', ...rest] = statuses
  const { job } = await test.client.call('track-job', {
    job_title: 'Engineer',
    company_name: 'Acme',
    status,
    ...facts,
  })
  for (const next of rest) {
    test.clock.time += 2 * DAY
    await test.client.call('update-job', { id: job.id, changes: { status: next } })
  }
  return job.id
}

function quiet(): Asking {
  const test = asking()
  test.clock.step = 0
  return test
}

describe('GET /insights', () => {
  it('answers an empty board without a made-up number', async () => {
    const insights = await asking().client.call('insights')
    expect(insights.total).toEqual({
      jobs: 0,
      applied: 0,
      answered: 0,
      invited: 0,
      rate: null,
      low: 0,
      high: 1,
    })
    expect(insights).toMatchObject({ flows: [], response_curve: [], pay: [] })
    expect(
      insights.steps.every(({ rate, median_days }) => rate === null && median_days === null),
    ).toBe(true)
  })

  it('follows a job that skips a stage, and one that is reopened', async () => {
    const test = quiet()
    await live(test, ['new', 'interviewed'])
    await live(test, ['applied', 'rejected', 'applied', 'offer'])
    await live(test, ['applied', 'rejected'])
    const { stages, steps, flows, total } = await test.client.call('insights')
    expect(stages.map(({ status, had, came_to }) => [status, had, came_to])).toEqual([
      ['new', 1, 3],
      ['interested', 0, 3],
      ['applied', 2, 3],
      ['interviewed', 1, 2],
      ['offer', 1, 1],
      ['accepted', 0, 0],
    ])
    expect(flows).toEqual([
      { from: 'new', to: 'interviewed', jobs: 1 },
      { from: 'applied', to: 'offer', jobs: 1 },
      { from: 'applied', to: 'rejected', jobs: 1 },
    ])
    expect(steps[2]).toMatchObject({ jobs: 3, went_on: 2, median_days: 6, timed: 1 })
    expect(total).toMatchObject({ jobs: 3, applied: 3, answered: 3, invited: 2 })
  })

  it('does not count what was undone or deleted', async () => {
    const test = quiet()
    const id = await live(test, ['applied', 'rejected'])
    const gone = await live(test, ['applied', 'offer'])
    await test.client.call('delete-job', { id: gone })
    const { history } = await test.client.call('get-job', { id })
    await test.client.call('undo-change', { audit_id: history[0]?.id ?? 0 })
    const { total, flows, response_curve } = await test.client.call('insights')
    expect(total).toMatchObject({ jobs: 1, applied: 1, answered: 0 })
    expect({ flows, response_curve }).toEqual({ flows: [], response_curve: [] })
  })

  it('counts answers by the day they came on', async () => {
    const test = quiet()
    await live(test, ['applied', 'rejected'])
    await live(test, ['applied', 'interested', 'interviewed'])
    await live(test, ['applied'])
    const { response_curve: curve, applications_per_week: weeks } =
      await test.client.call('insights')
    expect(curve).toEqual([
      { day: 2, answers: 1 },
      { day: 4, answers: 2 },
    ])
    expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  })

  it('asks only for jobs that were added in the period', async () => {
    const test = quiet()
    await live(test, ['applied'], { match_percentage: 70 })
    test.clock.time += 10 * DAY
    const since = new Date(test.clock.time).toISOString()
    await live(test, ['new'], { match_percentage: 70 })
    expect((await test.client.call('insights', { since })).total.jobs).toBe(1)
    expect((await test.client.call('insights', { until: since })).total.applied).toBe(1)
    expect((await test.client.call('insights', { since, until: since })).total.jobs).toBe(0)
    await expect(test.client.call('insights', { since: 'soon' })).rejects.toMatchObject({
      details: { field: 'since' },
    })
  })

  it('breaks down by each fact, and takes one spelling for another', async () => {
    const test = quiet()
    await live(test, ['applied', 'offer'], {
      company_name: 'Acme',
      location: 'Berlin (Remote)',
      match_percentage: 81,
      salary_min: 50,
      salary_max: 70,
      salary_currency: 'EUR',
    })
    await live(test, ['applied'], {
      company_name: 'ACME ',
      location: 'berlin (remote)',
      salary_max: 100,
      salary_currency: 'EUR',
    })
    const { breakdowns, by_match, pay } = await test.client.call('insights')
    expect(breakdowns.company).toMatchObject([{ value: 'Acme', jobs: 2, applied: 2, answered: 1 }])
    expect(breakdowns.location).toMatchObject([{ value: 'Berlin (Remote)', jobs: 2 }])
    expect(breakdowns.work_mode).toMatchObject([{ value: 'remote', jobs: 2 }])
    expect(breakdowns.source).toMatchObject([{ value: 'manual', jobs: 2 }])
    expect(new Set(breakdowns.ranking_level.map(({ value }) => value))).toEqual(
      new Set(['high', 'low']),
    )
    expect(by_match.map(({ jobs }) => jobs)).toEqual([0, 0, 0, 0, 1])
    expect(pay).toEqual([
      {
        currency: 'EUR',
        jobs: 2,
        min: 50,
        max: 100,
        lower_quarter: 70,
        median: 80,
        upper_quarter: 90,
      },
    ])
  })
})
