import { expect, test } from 'vitest'
import { groupStored } from '#core/privacy/stored-parts.ts'
import { asking } from '#tests/support/asking.ts'

test('everything that is kept can be told by its name', async () => {
  const { client, keyValue, store } = asking()
  await client.call('save-profile', {
    profile: { skills: ['Python'], experience: '', target_role: '' },
  })
  await client.call('track-job', { job_title: 'Engineer', company_name: 'Quillstone' })
  await client.call('create-backup')
  await client.call('save-llm-key', { key: 'gsk_0123456789abcdef' })
  const { settings: page } = await client.call('get-page-settings')
  await client.call('save-page-settings', { settings: page })
  const { settings: llm } = await client.call('get-llm-settings')
  await client.call('save-llm-settings', { settings: llm })
  const { settings: reminders } = await client.call('get-reminder-settings')
  await client.call('save-reminder-settings', { settings: reminders })
  await store.close()
  const groups = groupStored(keyValue.storedKeys)
  expect([...groups.keys()]).toEqual([
    'jobs',
    'backups',
    'profiles',
    'settings',
    'model',
    'reminders',
  ])
  expect([...groups.values()].flat().toSorted()).toEqual(keyValue.storedKeys.toSorted())
})

test('a key of nobody is told as well', () => {
  expect([...groupStored(['store/unreadable/2026/x', 'from-the-future'])]).toEqual([
    ['damaged', ['store/unreadable/2026/x']],
    ['other', ['from-the-future']],
  ])
})
