import type { Handler } from '../services.ts'

export const getReminderSettings: Handler<'get-reminder-settings'> = async (_, { reminders }) => ({
  settings: await reminders.settings(),
})
