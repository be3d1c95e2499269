import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('GET /jobs/{id}/standing tells a posting’s page where its job stands, the latest change of status first', async () => {
  const { client } = asking({}, 'content')
  const { job } = await client.call('track-job', { ...madeUpJob(1), status: 'new' })
  await client.call('change-posting-job', { id: job.id, changes: { notes: 'Called Ada' } })
  await client.call('change-posting-job', { id: job.id, changes: { status: 'applied' } })
  const standing = await client.call('posting-job', { id: job.id })
  expect(standing.job).toMatchObject({ id: job.id, status: 'applied', notes: 'Called Ada' })
  expect(Object.keys(standing.job).toSorted()).toEqual(
    ['created_at', 'id', 'notes', 'status', 'updated_at'].toSorted(),
  )
  expect(standing.history.map(({ action, status }) => [action, status])).toEqual([
    ['status_changed', 'applied'],
    ['created', 'new'],
  ])
})

it('GET /jobs/{id}/standing gives the six latest changes at most', async () => {
  const { client } = asking({}, 'content')
  const { job } = await client.call('track-job', madeUpJob(2))
  for (const status of ['interested', 'applied', 'interviewed', 'offer', 'accepted'] as const) {
    await client.call('change-posting-job', { id: job.id, changes: { status } })
    await client.call('change-posting-job', { id: job.id, changes: { status: 'withdrawn' } })
  }
  expect((await client.call('posting-job', { id: job.id })).history).toHaveLength(6)
})

it('GET /jobs/{id}/standing fails for a job that is not tracked', async () => {
  const { client } = asking({}, 'content')
  await expect(client.call('posting-job', { id: 'nobody' })).rejects.toMatchObject({
    code: 'not_found',
  })
})
