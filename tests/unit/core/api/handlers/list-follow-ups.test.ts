import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

it('GET /follow-ups lists what has a date and is not archived, the earliest first', async () => {
  const { client } = asking()
  const add = async (title: string, changes: object) => {
    const { job } = await client.call('track-job', { job_title: title, company_name: 'Stove' })
    await client.call('update-job', { id: job.id, changes })
  }
  await add('Later', { follow_up_at: '2026-05-02' })
  await add('None', {})
  await add('Sooner', { follow_up_at: '2026-04-02', job_url: 'https://stove.example/1' })
  await add('Archived', { follow_up_at: '2026-04-01', status: 'archived' })
  const { follow_ups, total, next } = await client.call('list-follow-ups', {})
  expect({ total, next }).toEqual({ total: 2, next: null })
  expect(follow_ups).toMatchObject([
    {
      job_title: 'Sooner',
      company_name: 'Stove',
      follow_up_at: '2026-04-02T00:00:00.000Z',
      job_url: 'https://stove.example/1',
      location: null,
    },
    { job_title: 'Later' },
  ])
})

it('GET /follow-ups comes in pages that do not overlap', async () => {
  const { client } = asking()
  for (let from = 0; from < 600; from += 100) {
    await client.call('import-jobs', {
      jobs: Array.from({ length: 100 }, (_, at) => ({
        job_title: `Cook ${from + at}`,
        company_name: 'Stove',
        follow_up_at: '2026-04-02',
      })),
    })
  }
  const first = await client.call('list-follow-ups', {})
  expect(first).toMatchObject({ total: 600, next: 2, follow_ups: { length: 500 } })
  const second = await client.call('list-follow-ups', { page: 2 })
  expect(second).toMatchObject({ total: 600, next: null, follow_ups: { length: 100 } })
  const ids = [...first.follow_ups, ...second.follow_ups].map(({ id }) => id)
  expect(new Set(ids).size).toBe(600)
})
