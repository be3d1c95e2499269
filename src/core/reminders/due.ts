import { dayAfter, dueDay, hourOf, localDay } from './days.ts'

const HOUR_MS = 3_600_000

/** A tracked job that its user wants to come back to. */
export interface FollowUp {
  readonly id: string
  readonly job_title: string
  readonly company_name: string
  /** ISO 8601 UTC, as it is stored. */
  readonly follow_up_at: string
}

/** True from the first minute of its day on. */
export function isDue(followUp: FollowUp, now: Date): boolean {
  return dueDay(followUp.follow_up_at) <= localDay(now)
}

/** True from the hour of its day on that the user chose for reminders, and on every day after it. */
export function isToAnnounce(followUp: FollowUp, now: Date, hour: number): boolean {
  const day = dueDay(followUp.follow_up_at)
  const today = localDay(now)
  return day < today || (day === today && now >= hourOf(today, hour))
}

/**
 * When to look again, as milliseconds since 1970: at the hour of reminders or at the next midnight, whichever
 * is first. While something falls on these days it is at most an hour from now, since an alarm keeps its
 * moment when the clock or the time zone of the machine is changed.
 * @param near what falls on today or one of the next two days and is not announced
 */
export function nextLook(near: readonly FollowUp[], now: Date, hour: number): number {
  const today = localDay(now)
  const midnight = hourOf(dayAfter(today, 1), 0).getTime()
  if (near.length === 0) return midnight
  const announcements = near
    .map(({ follow_up_at }) => hourOf(dueDay(follow_up_at), hour).getTime())
    .filter((at) => at > now.getTime())
  return Math.min(midnight, now.getTime() + HOUR_MS, ...announcements)
}
