import { expect, it } from 'vitest'
import type { Request } from '#core/api/contract.ts'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

async function tracked() {
  const { client } = asking({}, 'content')
  const { job } = await client.call('track-job', { ...madeUpJob(3), status: 'new', notes: null })
  return { client, job }
}

it('PUT /jobs/{id}/standing sets status and notes, with the date that the status brings', async () => {
  const { client, job } = await tracked()
  const { job: changed } = await client.call('change-posting-job', {
    id: job.id,
    changes: { status: 'applied', notes: 'Sent by mail' },
    if_updated_at: job.updated_at,
  })
  expect(changed).toMatchObject({ status: 'applied', notes: 'Sent by mail' })
  expect(changed.updated_at > job.updated_at).toBe(true)
  const linkedinId = job.source_linkedin_id ?? ''
  const { jobs } = await client.call('lookup-jobs', { ids: [linkedinId] })
  expect(jobs[linkedinId]?.application_date).not.toBeNull()
})

it('PUT /jobs/{id}/standing does not overwrite what was changed elsewhere', async () => {
  const { client, job } = await tracked()
  await client.call('change-posting-job', { id: job.id, changes: { notes: 'First' } })
  await expect(
    client.call('change-posting-job', {
      id: job.id,
      changes: { notes: 'Second' },
      if_updated_at: job.updated_at,
    }),
  ).rejects.toMatchObject({ code: 'conflict' })
  expect((await client.call('posting-job', { id: job.id })).job.notes).toBe('First')
})

it('PUT /jobs/{id}/standing lets a LinkedIn page change nothing else', async () => {
  const { client, job } = await tracked()
  // What the type refuses, a page may still send.
  const changes = { job_url: 'https://evil.example/' } as Request<'change-posting-job'>['changes']
  await expect(client.call('change-posting-job', { id: job.id, changes })).rejects.toMatchObject({
    message: 'Cannot update field: job_url',
  })
})
