/** How the user is reminded of follow-ups. */
export interface ReminderSettings {
  /** Shows a notification on the day. The browser asks for it first, so it is off until it is chosen. */
  readonly notify: boolean
  /** The hour of that day, 0-23, in the user's time zone. */
  readonly hour: number
  /** Writes on the toolbar button how many are due. */
  readonly count: boolean
}

export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = { notify: false, hour: 9, count: true }
