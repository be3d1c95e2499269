import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('POST /import/preview tells which jobs are on the board, and by what they are known', async () => {
  const { client } = asking()
  const { job } = await client.call('track-job', madeUpJob(1))
  const { job: plain } = await client.call('track-job', {
    job_title: 'Café Manager',
    company_name: 'Élan',
  })
  const names = { job_title: 'x', company_name: 'y' }
  const { known } = await client.call('preview-import', {
    candidates: [
      { ...names, id: job.id },
      { ...names, source_linkedin_id: job.source_linkedin_id },
      { job_title: 'CAFé MANAGER', company_name: 'elan' },
      { job_title: 'Café Manager', company_name: 'Other' },
      // It says which posting it is, and that one is not on the board.
      { job_title: 'Café Manager', company_name: 'Élan', source_linkedin_id: '77' },
    ],
  })
  expect(known).toEqual([
    { index: 0, id: job.id, by: 'id' },
    { index: 1, id: job.id, by: 'source_linkedin_id' },
    { index: 2, id: plain.id, by: 'title_and_company' },
  ])
})
