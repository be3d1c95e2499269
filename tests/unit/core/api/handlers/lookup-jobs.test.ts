import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('GET /jobs/lookup tells which ids are tracked and where they stand', async () => {
  const { client } = asking()
  const { job } = await client.call('track-job', madeUpJob(1))
  const { job: applied } = await client.call('track-job', { ...madeUpJob(2), status: 'applied' })
  const { jobs } = await client.call('lookup-jobs', {
    ids: ['3000000001', '3000000002', '3000000002', 'nobody', '', "'; --"],
  })
  expect(jobs).toEqual({
    '3000000001': { id: job.id, status: 'new', updated_at: job.updated_at, application_date: null },
    '3000000002': {
      id: applied.id,
      status: 'applied',
      updated_at: applied.updated_at,
      application_date: applied.application_date,
    },
  })
})

it('GET /jobs/lookup is not led astray by an id that is a name of every object', async () => {
  const { client } = asking()
  const ids = ['__proto__', 'constructor', 'toString']
  expect(Object.keys((await client.call('lookup-jobs', { ids })).jobs)).toEqual([])
  await client.call('track-job', { ...madeUpJob(1), source_linkedin_id: 'constructor' })
  expect(Object.keys((await client.call('lookup-jobs', { ids })).jobs)).toEqual(['constructor'])
})
