import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { DEFAULT_LLM_SETTINGS } from '#core/domain/llm-settings.ts'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
} from '../world.ts'

afterEach(clearPage)

/** A world whose model is asked through this, with as many tracked jobs as its first batch has. */
async function startReading(fetch: () => Promise<Response>) {
  const world = await createWorld('dashboard', PROFILE, { fetch })
  const settings = { ...DEFAULT_LLM_SETTINGS, enabled: true, ask: 'all' as const }
  await world.client.call('save-llm-settings', { settings })
  await world.client.call('save-llm-key', { key: 'gsk_of_the_progress_1234' })
  await addJobs(world, 6)
  showDashboard(world, '#/jobs')
  await world.client.call('start-llm-batch')
  world.tell({ event: 'llm-progress' })
  return world
}

test('says how many are read, what it does not know yet, and ends when it is cancelled', async () => {
  const world = await startReading(() => new Promise<Response>(() => {}))
  await expect.element(page.getByText('A model has read 0 of 4 jobs')).toBeVisible()
  await expect.element(page.getByText(/is known after the first answer/)).toBeVisible()
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('max', '4')
  await expectAccessible()
  await page.getByRole('region', { name: 'Reading by a model' }).getByRole('button').click()
  world.tell({ event: 'llm-progress' })
  await expect.element(page.getByText(/A model has read/)).not.toBeInTheDocument()
  expect((await world.client.call('llm-progress')).last).toMatchObject({ ended: 'cancelled' })
})

test('says what it waits for, and that it goes on by itself', async () => {
  const body = JSON.stringify({ error: { message: 'Rate limit reached: tokens per day (TPD)' } })
  const world = await startReading(
    async () => new Response(body, { status: 429, headers: { 'retry-after': '3600' } }),
  )
  await expect
    .poll(async () => (await world.client.call('llm-progress')).batches[0]?.why)
    .toBe('The account’s limit for today is used up')
  world.tell({ event: 'llm-progress' })
  await expect.element(page.getByText(/used up\. It goes on by itself: /)).toBeVisible()
  await expectAccessible()
})
