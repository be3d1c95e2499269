import { expect, test } from 'vitest'
import { finishErasing } from '#core/erasure/erasure.ts'
import { asking } from '#tests/support/asking.ts'

const nothingElse = { emptyTheRest: async () => {}, emptied: async () => {} }

test('jobs, backups, profiles, settings and the key are gone at the next start', async () => {
  const { client, keyValue, store } = asking()
  await client.call('save-profile', {
    profile: { skills: ['Python'], experience: '', target_role: '' },
  })
  await client.call('track-job', { job_title: 'Engineer', company_name: 'Quillstone' })
  await client.call('create-backup')
  await client.call('save-llm-key', { key: 'gsk_0123456789abcdef' })
  const { settings } = await client.call('get-page-settings')
  await client.call('save-page-settings', { settings: { ...settings, ranks: !settings.ranks } })
  await client.call('delete-everything', { confirm: 'delete everything' })
  await store.close()
  expect(await finishErasing({ local: keyValue, ...nothingElse })).toBe(true)
  expect(keyValue.storedKeys).toEqual([])

  const after = asking({ keyValue })
  expect((await after.client.call('list-jobs', {})).total).toBe(0)
  expect(await after.client.call('get-page-settings')).toMatchObject({ settings })
  expect((await after.client.call('get-profile')).profile.skills).toEqual([])
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
