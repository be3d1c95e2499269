/**
 * Follow-ups fall on calendar days of the user, wherever the user is: a day is written `2026-03-14`. A plain
 * date is stored as its first moment in UTC and stays that day in every time zone; a real moment falls on the
 * day that it is in the zone of this machine.
 */
export function dueDay(followUpAt: string): string {
  return followUpAt.endsWith('T00:00:00.000Z')
    ? followUpAt.slice(0, 10)
    : localDay(new Date(followUpAt))
}

/** The day that a moment falls on, on this machine. */
export function localDay(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${moment.getFullYear()}-${month}-${day}`
}

/** The day `days` after another, over the ends of months and years and through changes of the clock. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** When a day reaches an hour (0-23) on this machine; an hour that the clock leaps over is the one after it. */
export function hourOf(day: string, hour: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, hour)
}
