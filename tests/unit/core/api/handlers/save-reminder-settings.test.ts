import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const settings = { notify: true, hour: 7, count: false }

it('PUT /reminders/settings keeps them and sets the alarm at once', async () => {
  const { client, reminding, clock, restart } = asking()
  await client.call('save-reminder-settings', { settings })
  expect(reminding.alarm.at).toBeGreaterThan(clock.time)
  expect((await restart().client.call('get-reminder-settings')).settings).toEqual(settings)
})

it('PUT /reminders/settings names what is wrong', async () => {
  const { client } = asking()
  await expect(
    client.call('save-reminder-settings', { settings: { ...settings, hour: 24 } }),
  ).rejects.toMatchObject({ message: 'hour must be a whole number from 0 to 23' })
})
