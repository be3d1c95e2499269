import type { Handler } from '../services.ts'

export const saveReminderSettings: Handler<'save-reminder-settings'> = async (
  { settings },
  { reminders },
) => {
  await reminders.save(settings)
  return { settings }
}
