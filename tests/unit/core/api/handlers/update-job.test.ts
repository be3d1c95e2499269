import { describe, expect, it } from 'vitest'
import type { Request } from '#core/api/contract.ts'
import { asking } from '#tests/support/asking.ts'

async function withJob() {
  const test = asking()
  const { job } = await test.client.call('track-job', {
    job_title: 'Engineer',
    company_name: 'Acme',
  })
  const update = (changes: Request<'update-job'>['changes'], ifUpdatedAt?: string) =>
    test.client.call('update-job', {
      id: job.id,
      changes,
      ...(ifUpdatedAt === undefined ? {} : { if_updated_at: ifUpdatedAt }),
    })
  return { ...test, job, update }
}

describe('PUT /jobs/{id}', () => {
  it('changes what is named, clears what is null, leaves the rest', async () => {
    const { update, job } = await withJob()
    const first = await update({ notes: 'x', salary_min: 10, salary_max: 20 })
    expect(first.job).toMatchObject({ notes: 'x', salary_min: 10, salary_max: 20, status: 'new' })
    const second = await update({ notes: null })
    expect(second.job).toMatchObject({ notes: null, salary_min: 10 })
    expect(second.job.created_at).toBe(job.created_at)
    expect(second.job.updated_at > first.job.updated_at).toBe(true)
  })

  it('moves updated_at also when two changes fall in one millisecond', async () => {
    const test = await withJob()
    test.clock.step = 0
    const first = await test.update({ notes: 'a' })
    const second = await test.update({ notes: 'b' })
    expect(second.job.updated_at > first.job.updated_at).toBe(true)
  })

  it.each([
    ['applied', 'application_date'],
    ['interviewed', 'interview_date'],
    ['rejected', 'rejection_date'],
  ] as const)('entering %s sets its date when empty', async (status, field) => {
    const { update } = await withJob()
    const { job } = await update({ status })
    expect(job[field]).toBe(job.updated_at)
    await update({ status: 'new' })
    const again = await update({ status })
    expect(again.job[field]).toBe(job[field])
    const given = await (await withJob()).update({ status, [field]: '2026-01-02' })
    expect(given.job[field]).toBe('2026-01-02T00:00:00.000Z')
  })

  it('records only what changed, as a change of status when the status did', async () => {
    const { update, client, job } = await withJob()
    await update({ status: 'interested', notes: 'good', location: null })
    const { history } = await client.call('get-job', { id: job.id })
    expect(history[0]).toMatchObject({
      action: 'status_changed',
      previous_value: { status: 'new', notes: null },
      new_value: { status: 'interested', notes: 'good' },
    })
    expect(Object.keys(history[0]?.new_value ?? {})).toEqual(['status', 'notes'])
  })

  it('refuses a change of what the caller did not see', async () => {
    const { update, job, client } = await withJob()
    const { job: seen } = await update({ notes: 'mine' }, job.updated_at)
    await expect(update({ notes: 'stale' }, job.updated_at)).rejects.toMatchObject({
      status: 409,
      message: 'Changed elsewhere',
    })
    expect((await client.call('get-job', { id: job.id })).job.notes).toBe('mine')
    await update({ notes: 'fresh' }, seen.updated_at)
  })

  it('refuses pay that ends below where it starts, also against what is stored', async () => {
    const { update } = await withJob()
    await update({ salary_min: 50 })
    await expect(update({ salary_max: 40 })).rejects.toMatchObject({
      status: 400,
      message: 'salary_min must be less than or equal to salary_max',
    })
    const { job } = await update({ salary_min: 30, salary_max: 40 })
    expect(job).toMatchObject({ salary_min: 30, salary_max: 40 })
  })

  it('cannot re-score, and knows no job that is not there', async () => {
    const { client, job } = await withJob()
    await expect(
      client.call('update-job', { id: job.id, changes: { match_percentage: 99 } as never }),
    ).rejects.toMatchObject({ status: 400, message: 'Cannot update field: match_percentage' })
    await expect(
      client.call('update-job', { id: 'nobody', changes: { notes: 'x' } }),
    ).rejects.toMatchObject({ status: 404, message: 'Job not found' })
  })

  it('is found by the new words at once, and no longer by the old ones', async () => {
    const { update, client } = await withJob()
    await update({ notes: 'ask about parental leave' })
    expect((await client.call('list-jobs', { search: 'parental' })).total).toBe(1)
    await update({ notes: 'nothing' })
    expect((await client.call('list-jobs', { search: 'parental' })).total).toBe(0)
  })
})
