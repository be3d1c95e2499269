import { expect, test } from 'vitest'
import { asking } from '#tests/support/asking.ts'

test('jobs, backups, profiles, settings and the key are gone, and the worker goes on with nothing', async () => {
  const { client, keyValue, announced, store } = asking()
  const profile = { skills: ['Python'], experience: '', target_role: '' }
  await client.call('save-profile', { profile })
  await client.call('track-job', {
    job_title: 'Engineer',
    company_name: 'Quillstone',
    description: 'We need Rust and Python.',
  })
  expect((await client.call('learn-next')).postings).toBe(1)
  await client.call('create-backup')
  await client.call('save-llm-key', { key: 'gsk_0123456789abcdef' })
  const { settings } = await client.call('get-page-settings')
  await client.call('save-page-settings', { settings: { ...settings, ranks: !settings.ranks } })
  announced.length = 0
  await client.call('delete-everything', { confirm: 'delete everything' })
  expect(keyValue.storedKeys).toEqual([])
  expect(announced.map(({ event }) => event)).toContain('jobs-changed')
  expect(announced.map(({ event }) => event)).toContain('profile-changed')

  expect((await client.call('list-jobs', {})).total).toBe(0)
  expect(await client.call('list-backups')).toMatchObject({ backups: [] })
  expect(await client.call('get-page-settings')).toMatchObject({ settings })
  expect((await client.call('get-profile')).profile.skills).toEqual([])
  // The same profile again, and nothing of what was read before.
  await client.call('save-profile', { profile })
  expect((await client.call('learn-next')).postings).toBe(0)
  await client.call('track-job', { job_title: 'Nurse', company_name: 'Harbourlight' })
  await store.close()
  const after = asking({ keyValue: keyValue.copy() })
  expect((await after.client.call('list-jobs', {})).jobs.map((job) => job.job_title)).toEqual([
    'Nurse',
  ])
  expect((await after.client.call('store-health')).recovery).toEqual([])
})

test('it is refused without the words, and to all but the dashboard', async () => {
  const { client, keyValue } = asking()
  await client.call('track-job', { job_title: 'Engineer', company_name: 'Quillstone' })
  const before = keyValue.storedKeys
  // A page that was written by hand might send anything.
  const wrong = { confirm: 'yes' } as unknown as { confirm: 'delete everything' }
  await expect(client.call('delete-everything', wrong)).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'confirm' },
    message: "confirm must be 'delete everything'",
  })
  for (const caller of ['popup', 'content'] as const) {
    const asked = asking({ keyValue }, caller).client.call('delete-everything', {
      confirm: 'delete everything',
    })
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
  }
  expect(keyValue.storedKeys).toEqual(before)
})
