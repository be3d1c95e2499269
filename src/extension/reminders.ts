import { browser } from 'wxt/browser'
import type { Client } from '#core/api/client.ts'
import type { Log } from '#core/api/services.ts'
import { dayAfter, localDay } from '#core/reminders/days.ts'
import { jobOfNotice } from '#core/reminders/notice.ts'
import { createReminderStore } from '#core/reminders/reminder-store.ts'
import type { ReminderPorts, Reminders } from '#core/reminders/reminders.ts'
import type { Clock } from '#core/store/ports.ts'
import type { Store } from '#core/store/store.ts'
import { onAlarm } from './alarms.ts'
import { spokenLanguages } from './chosen-language.ts'
import { openDashboard } from './dashboard-tab.ts'
import { storageArea } from './key-value.ts'
import { mayNotify, onNotice, showNotice } from './notifications.ts'
import { showOnToolbar } from './toolbar.ts'

const ALARM = 'follow-ups'
/** An import commits many times; the reminders follow when it rests. */
const QUIET_MS = 500

/** The browser's side of reminders. */
export function reminderPorts(store: Store, clock: Clock): ReminderPorts {
  return {
    store,
    clock,
    kept: createReminderStore(storageArea),
    alarm: { set: async (when) => browser.alarms.create(ALARM, { when }) },
    notices: { areAllowed: mayNotify, show: showNotice },
    toolbar: { show: showOnToolbar },
    languages: spokenLanguages,
  }
}

interface ReminderDoors {
  /** Asks the worker as the dashboard does, so that a button of a notification changes a job as a page would. */
  readonly client: Client
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
}

/**
 * Looks after follow-ups when the alarm rings, when jobs changed, when the browser or a new version of ours
 * starts, and when a worker finds no alarm; a worker that starts for something else leaves the database alone.
 */
export function serveReminders(reminders: Reminders, doors: ReminderDoors): void {
  const { client, store, clock, log } = doors
  const look = () => void reminders.look().catch((error: unknown) => log.error('reminders', error))
  const change = (id: string, follow_up_at: string | null) =>
    void client
      .call('update-job', { id, changes: { follow_up_at } })
      .catch((error: unknown) => log.error('reminders', error))

  let resting: ReturnType<typeof setTimeout> | undefined
  store.onCommit(() => {
    clearTimeout(resting)
    resting = setTimeout(look, QUIET_MS)
  })
  onAlarm(ALARM, look)
  browser.runtime.onStartup.addListener(look)
  browser.runtime.onInstalled.addListener(look)
  // Allowed late: what waited is told.
  browser.permissions.onAdded.addListener(look)
  onNotice({
    clicked: (id) => void openDashboard(placeOf(jobOfNotice(id))),
    pressed(id, button) {
      const job = jobOfNotice(id)
      if (job !== undefined) change(job, button === 0 ? dayAfter(localDay(clock.now()), 1) : null)
    },
  })
  void browser.alarms.get(ALARM).then((alarm) => {
    if (alarm === undefined) look()
  })
}

/** The page of the dashboard that a notice leads to: a job's, or the list of all that is due. */
function placeOf(job: string | undefined): string {
  return job === undefined ? '#/jobs?followUp=due' : `#/jobs/${encodeURIComponent(job)}`
}
