import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('GET /companies/lookup gives the tracked jobs of each company, whatever its case, applications first', async () => {
  const { client } = asking()
  const at = (number: number, company_name: string, more: object = {}) =>
    client.call('track-job', { ...madeUpJob(number), company_name, ...more })
  await at(1, 'Beete AG')
  const { job: applied } = await at(2, 'beete ag', { status: 'applied' })
  await at(3, 'Beete AG Zürich')
  const { companies } = await client.call('lookup-companies', {
    companies: ['BEETE AG', 'Nobody', '', "'; --"],
  })
  expect(companies.map(({ company }) => company)).toEqual(['BEETE AG'])
  expect(companies[0]?.jobs).toHaveLength(2)
  expect(companies[0]?.jobs[0]).toEqual({
    id: applied.id,
    job_title: applied.job_title,
    status: 'applied',
    application_date: applied.application_date,
    source_linkedin_id: applied.source_linkedin_id,
  })
})

it('GET /companies/lookup gives at most five jobs a company', async () => {
  const { client } = asking()
  for (let number = 1; number <= 7; number += 1) {
    await client.call('track-job', { ...madeUpJob(number), company_name: 'Many' })
  }
  const { companies } = await client.call('lookup-companies', { companies: ['Many', 'Many'] })
  expect(companies.map(({ jobs }) => jobs.length)).toEqual([5])
})
