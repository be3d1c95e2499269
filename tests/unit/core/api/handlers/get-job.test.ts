import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

describe('GET /jobs/{id}', () => {
  it('gives a job with its history, the newest change first, and notes the look', async () => {
    const { client } = asking()
    const { job } = await client.call('track-job', { job_title: 'Engineer', company_name: 'Acme' })
    await client.call('update-job', { id: job.id, changes: { notes: 'a' } })
    const first = await client.call('get-job', { id: job.id })
    expect(first.history.map(({ action }) => action)).toEqual(['updated', 'created'])
    expect(first.history[0]).toMatchObject({
      previous_value: { notes: null },
      new_value: { notes: 'a' },
    })
    expect(first.job.last_viewed_at).not.toBeNull()
    const { jobs } = await client.call('list-jobs', {})
    expect(jobs[0]?.last_viewed_at).toBe(first.job.last_viewed_at)
    expect(jobs[0]?.updated_at).toBe(first.history[0]?.timestamp)
  })

  it('tells no open page of a look, or they would look again', async () => {
    const test = asking()
    const { job } = await test.client.call('track-job', { job_title: 'E', company_name: 'A' })
    let told = 0
    test.store.onCommit(() => {
      told += 1
    })
    await test.client.call('get-job', { id: job.id })
    expect(told).toBe(0)
  })

  it('answers also when storage refuses to note the look', async () => {
    const test = asking()
    const { job } = await test.client.call('track-job', { job_title: 'E', company_name: 'A' })
    test.keyValue.beforeChange = () => {
      throw new Error('full')
    }
    const reply = await test.client.call('get-job', { id: job.id })
    expect(reply.job).toMatchObject({ id: job.id, last_viewed_at: null })
  })

  it('says 404 for a job that is not there', async () => {
    await expect(asking().client.call('get-job', { id: 'nobody' })).rejects.toMatchObject({
      status: 404,
      message: 'Job not found',
    })
  })
})
