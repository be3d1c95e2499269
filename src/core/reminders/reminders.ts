import pLimit from 'p-limit'
import type { ReminderSettings } from '../domain/reminder-settings.ts'
import type { Clock } from '../store/ports.ts'
import type { Store } from '../store/store.ts'
import { type FollowUp, isDue, isToAnnounce, nextLook } from './due.ts'
import { followUpsBefore } from './follow-ups.ts'
import { type Notice, noticeOf } from './notice.ts'
import type { ReminderStore } from './reminder-store.ts'
import type { ReminderTexts } from './reminder-texts.ts'
import { reminderTexts } from './texts.ts'

const DAY_MS = 86_400_000
/** A day of the user begins at most 14 hours from UTC's; what the next two bring is looked at too. */
const NEAR_MS = 3 * DAY_MS
/** Should a look fail, the next one comes all the same. */
const AGAIN_MS = 1_800_000

/** The browser's side of reminders. */
export interface ReminderPorts {
  readonly store: Store
  readonly kept: ReminderStore
  readonly clock: Clock
  /** The one alarm: it rings once at this moment (milliseconds since 1970) and calls `look`. */
  readonly alarm: { set(at: number): Promise<void> }
  readonly notices: {
    /** True while the user lets us show notifications. */
    areAllowed(): Promise<boolean>
    show(notice: Notice): Promise<void>
  }
  /** How many are due, 0 to show nothing, and the same in words. */
  readonly toolbar: { show(due: number, title: string): Promise<void> }
  /** The user's languages as BCP 47 tags, best first. */
  readonly languages: () => Promise<readonly string[]>
}

export interface Reminders {
  settings(): Promise<ReminderSettings>
  /** Keeps the settings and acts on them at once. */
  save(settings: ReminderSettings): Promise<void>
  /** Announces what became due, counts, and sets the alarm to the next moment. Asked too often it only costs time. */
  look(): Promise<void>
}

/** Reminders of follow-ups; see docs/decisions/reminders.md. */
export function createReminders(ports: ReminderPorts): Reminders {
  const { store, kept, clock, alarm, notices, toolbar } = ports
  // Two looks at once would announce twice.
  const looks = pLimit(1)

  async function look(): Promise<void> {
    await alarm.set(clock.now().getTime() + AGAIN_MS)
    const settings = await kept.settings()
    const now = clock.now()
    const before = new Date(now.getTime() + NEAR_MS).toISOString()
    const near = await store.read((db) => followUpsBefore(db, before))
    const texts = reminderTexts(await ports.languages())
    const due = settings.count ? near.filter((followUp) => isDue(followUp, now)).length : 0
    await toolbar.show(due, texts.toolbar(due))
    const waiting =
      settings.notify && (await notices.areAllowed())
        ? await announce(near, now, settings.hour, texts)
        : []
    await alarm.set(nextLook(waiting, clock.now(), settings.hour))
  }

  /**
   * Shows what nobody was told of, then writes down that it was: a worker that dies between the two shows the same notice
   * again in the same place, and never forgets one.
   * @returns what is still to be announced
   */
  async function announce(
    near: readonly FollowUp[],
    now: Date,
    hour: number,
    texts: ReminderTexts,
  ): Promise<readonly FollowUp[]> {
    const told = await kept.announced()
    const untold = near.filter(({ id, follow_up_at }) => told[id] !== follow_up_at)
    const due = untold.filter((followUp) => isToAnnounce(followUp, now, hour))
    const notice = noticeOf(due, texts)
    if (notice === undefined) return untold
    await notices.show(notice)
    // Of a job that is not near any more its date was changed, and the new one is to be told.
    const all = near.filter(({ id, follow_up_at }) => told[id] === follow_up_at).concat(due)
    await kept.saveAnnounced(
      Object.fromEntries(all.map(({ id, follow_up_at }) => [id, follow_up_at])),
    )
    return untold.filter((followUp) => !due.includes(followUp))
  }

  return {
    settings: () => kept.settings(),
    async save(settings) {
      await kept.saveSettings(settings)
      await looks(look)
    },
    look: () => looks(look),
  }
}
