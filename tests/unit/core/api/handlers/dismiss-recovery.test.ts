import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

it('DELETE /health/recovery clears the sentences about damage, which a restart does not', async () => {
  const test = asking()
  await test.client.call('track-job', madeUpJob(1))
  await test.client.call('track-job', madeUpJob(2))
  test.keyValue.tamper('store/journal/2', undefined)
  const damaged = test.restart()
  const { recovery } = await damaged.client.call('store-health', {})
  expect(recovery).toHaveLength(1)
  expect(recovery[0]).toMatch(/^One recent change could not be read/)
  const dismissed = test.restart()
  await dismissed.client.call('store-health', {})
  await dismissed.client.call('dismiss-recovery', {})
  expect((await dismissed.client.call('store-health', {})).recovery).toEqual([])
  expect((await dismissed.restart().client.call('store-health', {})).recovery).toEqual([])
  const again = damaged.restart()
  expect((await again.client.call('store-health', {})).recovery).toEqual(recovery)
  await again.client.call('dismiss-recovery', {})
  expect((await again.restart().client.call('store-health', {})).recovery).toEqual([])
})

it('tells of damage in this life too, where storage refuses to keep the sentence', async () => {
  const test = asking()
  await test.client.call('track-job', madeUpJob(1))
  await test.client.call('track-job', madeUpJob(2))
  test.keyValue.tamper('store/journal/2', undefined)
  const damaged = test.restart()
  damaged.keyValue.beforeChange = () => {
    throw new Error('full')
  }
  expect((await damaged.client.call('store-health', {})).recovery).toHaveLength(1)
  damaged.keyValue.beforeChange = () => {}
  await damaged.client.call('dismiss-recovery', {})
  expect((await damaged.client.call('store-health', {})).recovery).toEqual([])
})
