import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

describe('DELETE /jobs/{id}', () => {
  it('takes the job away and keeps its audit rows, with the whole job in the last', async () => {
    const test = asking()
    const { job } = await test.client.call('track-job', {
      job_title: 'Engineer',
      company_name: 'Acme',
    })
    const { id, audit_id } = await test.client.call('delete-job', { id: job.id })
    expect(id).toBe(job.id)
    expect((await test.client.call('list-jobs', { search: 'engineer' })).total).toBe(0)
    await expect(test.client.call('get-job', { id })).rejects.toMatchObject({ status: 404 })
    const rows = await test.store.read((db) =>
      db.all('SELECT id, action, previous_value FROM job_audit_log WHERE job_id = ? ORDER BY id', [
        id,
      ]),
    )
    expect(rows.map(({ action }) => action)).toEqual(['created', 'deleted'])
    expect(rows[1]?.id).toBe(audit_id)
    expect(JSON.parse(String(rows[1]?.previous_value))).toMatchObject(job)
  })

  it('refuses to take away what the caller did not see, or what is not there', async () => {
    const { client } = asking()
    const { job } = await client.call('track-job', { job_title: 'Engineer', company_name: 'Acme' })
    await expect(
      client.call('delete-job', { id: job.id, if_updated_at: '2020-01-01T00:00:00.000Z' }),
    ).rejects.toMatchObject({ status: 409, message: 'Changed elsewhere' })
    await client.call('delete-job', { id: job.id, if_updated_at: job.updated_at })
    await expect(client.call('delete-job', { id: job.id })).rejects.toMatchObject({
      status: 404,
      message: 'Job not found',
    })
  })
})
