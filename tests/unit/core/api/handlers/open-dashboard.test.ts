import { expect, test } from 'vitest'
import { createClient } from '#core/api/client.ts'
import { createDispatch } from '#core/api/dispatch.ts'
import { handlers } from '#core/api/handlers/index.ts'
import { testServices } from '#tests/support/services.ts'

test('POST /dashboard/open opens the dashboard, at a job when one is named', async () => {
  const opened: (string | undefined)[] = []
  const services = {
    ...testServices().services,
    openDashboard: async (jobId: string | undefined) => {
      opened.push(jobId)
    },
  }
  const dispatch = createDispatch(handlers, services, { error: () => {} })
  const client = createClient((message) => dispatch(message, 'content'))
  await client.call('open-dashboard')
  await client.call('open-dashboard', { job_id: 'a' })
  expect(opened).toEqual([undefined, 'a'])
})
