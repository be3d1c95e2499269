import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('GET /export/jobs gives every job with its changes, deleted ones too, page by page', async () => {
  const { client } = asking()
  const jobs = Array.from({ length: 100 }, (_, number) => madeUpJob(number))
  for (let round = 0; round < 3; round += 1) {
    await client.call('import-jobs', {
      jobs: jobs.map((job, number) => ({ ...job, source_linkedin_id: `${round}-${number}` })),
    })
  }
  const { jobs: some } = await client.call('list-jobs', {})
  await client.call('delete-job', { id: some[3]?.id ?? '' })
  const first = await client.call('export-jobs', {})
  expect(first.records).toHaveLength(200)
  const second = await client.call('export-jobs', { after: first.next ?? '' })
  expect(second.records).toHaveLength(100)
  expect(second.next).toBeNull()
  const all = [...first.records, ...second.records]
  const deleted = all.filter(({ job }) => job === null)
  expect(deleted).toHaveLength(1)
  expect(deleted[0]?.history.map(({ action }) => action)).toEqual(['imported', 'deleted'])
  expect(new Set(all.map(({ history }) => history[0]?.job_id)).size).toBe(300)
})

it('GET /export/jobs gives the jobs that are asked for alone, each once', async () => {
  const { client } = asking()
  const jobs = [0, 1, 2].map((number) => madeUpJob(number))
  const { ids } = await client.call('import-jobs', { jobs })
  const [first = '', , third = ''] = ids
  const { records, next } = await client.call('export-jobs', { ids: [third, first, third, 'none'] })
  expect(next).toBeNull()
  const exported = records.flatMap(({ job }) => (job ? [job.id] : []))
  expect(exported).toHaveLength(2)
  expect(new Set(exported)).toEqual(new Set([first, third]))
})
