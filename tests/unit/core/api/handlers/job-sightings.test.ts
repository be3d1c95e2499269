import { expect, it } from 'vitest'
import { noteSightings } from '#core/sightings/sightings.ts'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('GET /jobs/{id}/sightings tells when the posting was seen, by which searches, and its other numbers', async () => {
  const { client, store, clock } = asking()
  const { job } = await client.call('track-job', { ...madeUpJob(1), source_linkedin_id: '3001' })
  expect(await client.call('job-sightings', { id: job.id })).toMatchObject({
    sighting: null,
    twins: [],
  })
  const seen = (key: string) => ({ key, title: 'Cook', company: 'Stove', location: 'Bern' })
  await store.write((db) => noteSightings(db, [seen('3001')], 'cook in Bern', clock.now()))
  clock.time += 86_400_000
  await store.write((db) => noteSightings(db, [seen('3001'), seen('3002')], 'chef', clock.now()))
  const found = await client.call('job-sightings', { id: job.id })
  expect(found.sighting).toMatchObject({ key: '3001', times: 2, ids: 2, nth: 1, alike_by: 'face' })
  expect(found.searches).toEqual(['cook in Bern', 'chef'])
  expect(found.twins.map(({ key }) => key)).toEqual(['3002'])
})

it('GET /jobs/{id}/sightings knows no job that is not tracked', async () => {
  const { client } = asking()
  await expect(client.call('job-sightings', { id: 'nobody' })).rejects.toMatchObject({
    message: 'Job not found',
  })
})
