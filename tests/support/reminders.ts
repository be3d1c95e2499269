import type { Notice } from '#core/reminders/notice.ts'
import { createReminderStore } from '#core/reminders/reminder-store.ts'
import { createReminders, type Reminders } from '#core/reminders/reminders.ts'
import type { Clock, KeyValue } from '#core/store/ports.ts'
import type { Store } from '#core/store/store.ts'

export interface TestReminders {
  readonly reminders: Reminders
  /** Every notice that was shown, in order. */
  readonly shown: Notice[]
  /** What the toolbar button says, and its title. */
  readonly toolbar: { due: number; title: string }
  /** When the alarm rings next, as milliseconds since 1970. */
  readonly alarm: { at: number }
  /** Whether the user lets us show notifications. */
  readonly permission: { isGiven: boolean }
}

/** Reminders whose notifications, toolbar and alarm are written down. */
export function testReminders(parts: {
  readonly store: Store
  readonly keyValue: KeyValue
  readonly clock: Clock
  readonly languages?: readonly string[]
}): TestReminders {
  const shown: Notice[] = []
  const toolbar = { due: 0, title: '' }
  const alarm = { at: 0 }
  const permission = { isGiven: true }
  const reminders = createReminders({
    store: parts.store,
    clock: parts.clock,
    kept: createReminderStore(parts.keyValue),
    alarm: { set: async (at) => void Object.assign(alarm, { at }) },
    notices: {
      areAllowed: async () => permission.isGiven,
      show: async (notice) => void shown.push(notice),
    },
    toolbar: { show: async (due, title) => void Object.assign(toolbar, { due, title }) },
    languages: async () => parts.languages ?? ['en-GB'],
  })
  return { reminders, shown, toolbar, alarm, permission }
}
