import * as z from 'zod'
import { reminderSettings } from '../api/reminder-fields.ts'
import { DEFAULT_REMINDER_SETTINGS, type ReminderSettings } from '../domain/reminder-settings.ts'
import type { KeyValue } from '../store/ports.ts'

const SETTINGS = 'reminder-settings'
const ANNOUNCED = 'reminders-announced'

/** The dates that a notification told of, by the job's id. */
export type Announced = Readonly<Record<string, string>>

const announced = z.record(z.string(), z.string())

/** What reminders keep beside the database: how to remind, and of what they did. */
export interface ReminderStore {
  /** The defaults where nothing is stored, or nothing that can be read. */
  settings(): Promise<ReminderSettings>
  saveSettings(settings: ReminderSettings): Promise<void>
  announced(): Promise<Announced>
  saveAnnounced(announced: Announced): Promise<void>
}

export function createReminderStore(keyValue: KeyValue): ReminderStore {
  return {
    async settings() {
      const parsed = reminderSettings.safeParse((await keyValue.get(SETTINGS))[SETTINGS])
      return parsed.success ? parsed.data : DEFAULT_REMINDER_SETTINGS
    },
    saveSettings: (settings) => keyValue.set({ [SETTINGS]: settings }),
    async announced() {
      const parsed = announced.safeParse((await keyValue.get(ANNOUNCED))[ANNOUNCED])
      return parsed.success ? parsed.data : {}
    },
    saveAnnounced: (told) => keyValue.set({ [ANNOUNCED]: told }),
  }
}
