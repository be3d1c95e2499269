import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

describe('POST /jobs/batch', () => {
  it('imports up to 100 jobs in one write of storage', async () => {
    const test = asking()
    await test.client.call('list-jobs', {})
    const before = test.keyValue.changes.length
    const jobs = Array.from({ length: 100 }, (_, number) => madeUpJob(number))
    const reply = await test.client.call('import-jobs', { jobs })
    expect(reply).toMatchObject({ imported: 100, updated: 0 })
    expect(new Set(reply.ids).size).toBe(100)
    expect(test.keyValue.changes).toHaveLength(before + 1)
    const { job, history } = await test.client.call('get-job', { id: reply.ids[7] ?? '' })
    expect(job).toMatchObject({ ...madeUpJob(7) })
    expect(history.map(({ action }) => action)).toEqual(['imported'])
  })

  it('marks a job as imported unless it says where it comes from', async () => {
    const { client } = asking()
    const { ids } = await client.call('import-jobs', {
      jobs: [{ job_title: 'A', company_name: 'B' }],
    })
    const { job } = await client.call('get-job', { id: ids[0] ?? '' })
    expect(job.source).toBe('batch_import')
  })

  it('updates jobs that are tracked, and one that comes twice', async () => {
    const { client } = asking()
    await client.call('track-job', { ...madeUpJob(1), status: 'applied' })
    const reply = await client.call('import-jobs', {
      jobs: [madeUpJob(1), madeUpJob(2), { ...madeUpJob(2), description: 'newer' }],
    })
    expect(reply).toMatchObject({ imported: 1, updated: 2 })
    expect(reply.ids[1]).toBe(reply.ids[2])
    const { job } = await client.call('get-job', { id: reply.ids[2] ?? '' })
    expect(job.description).toBe('newer')
  })

  it('takes all or nothing, and names the row at fault', async () => {
    const { client } = asking()
    await client.call('track-job', { ...madeUpJob(4), salary_min: null, salary_max: null })
    const { ids } = await client.call('import-jobs', { jobs: [madeUpJob(5)] })
    expect(ids).toHaveLength(1)
    await expect(
      client.call('import-jobs', {
        jobs: [madeUpJob(6), { ...madeUpJob(7), job_title: ' ' }, madeUpJob(8)],
      }),
    ).rejects.toMatchObject({
      status: 400,
      message: 'job_title and company_name are required',
      details: { field: 'jobs.1.job_title' },
    })
    expect((await client.call('list-jobs', {})).total).toBe(2)
  })

  it('changes nothing when storage refuses it', async () => {
    const test = asking()
    await test.client.call('track-job', madeUpJob(1))
    test.keyValue.beforeChange = () => {
      throw new Error('full')
    }
    await expect(
      test.client.call('import-jobs', { jobs: [madeUpJob(2), madeUpJob(3)] }),
    ).rejects.toMatchObject({ status: 500, message: 'Storage failed' })
    expect((await test.client.call('list-jobs', {})).total).toBe(1)
  })
})
