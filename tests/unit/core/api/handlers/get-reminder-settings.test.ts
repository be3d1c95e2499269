import { expect, it } from 'vitest'
import { DEFAULT_REMINDER_SETTINGS } from '#core/domain/reminder-settings.ts'
import { asking } from '#tests/support/asking.ts'

it('GET /reminders/settings is the defaults until something is chosen, and where it cannot be read', async () => {
  const { client, keyValue } = asking()
  expect((await client.call('get-reminder-settings')).settings).toEqual(DEFAULT_REMINDER_SETTINGS)
  await keyValue.set({ 'reminder-settings': { hour: 'early' } })
  expect((await client.call('get-reminder-settings')).settings).toEqual(DEFAULT_REMINDER_SETTINGS)
})

it('GET /reminders/settings is not for a page of LinkedIn', async () => {
  const { client } = asking({}, 'content')
  await expect(client.call('get-reminder-settings')).rejects.toMatchObject({ status: 403 })
})
