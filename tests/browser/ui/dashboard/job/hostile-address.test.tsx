import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { clearPage, createWorld, PROFILE, showDashboard } from '../../world.ts'

afterEach(clearPage)

test('an address from before they were checked is told, and is no link', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { job } = await world.client.call('track-job', { job_title: 'Engineer', company_name: 'A' })
  const whole = { ...job, job_url: 'javascript:alert(1)', scored_at: null }
  const contacts = [
    {
      id: 'evil',
      name: 'Eve',
      url: 'javascript:alert(2)',
      created_at: job.created_at,
      updated_at: job.created_at,
    },
  ]
  // A file somebody else made: its audit rows are kept as they are, and restoring reads them.
  await world.client.call('import-records', {
    duplicates: 'skip',
    records: [
      {
        job: null,
        history: [
          {
            id: 1,
            job_id: 'imported',
            action: 'deleted',
            previous_value: { ...whole, id: 'imported', contacts },
            new_value: null,
            timestamp: job.created_at,
            undoes: null,
          },
        ],
      },
    ],
  })
  await world.client.call('undo-change', { audit_id: 2 })
  showDashboard(world, '#/jobs/imported')
  await expect.element(page.getByText('javascript:alert(2)')).toBeVisible()
  expect(document.querySelectorAll('a[href^="javascript"]')).toHaveLength(0)
})
