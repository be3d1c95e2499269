import type { CalendarWords } from '#core/transfer/ics.ts'
import { formatNumber } from '../../../../wording/format.ts'

const file: CalendarWords = {
  name: 'Job follow-ups',
  summary: (jobTitle, company) => `Follow up: ${jobTitle} (${company})`,
}

/** What the settings say of reminders. */
export const en = {
  title: 'Follow-ups',
  intro:
    'A job’s page has a date for following up. You are reminded of each date once, also when the browser was closed on that day.',
  notify: 'Show a notification on the day of a follow-up',
  refused: 'Your browser does not allow notifications of this extension, so none is shown.',
  allow: 'Allow notifications',
  hour: 'At this hour of the day',
  count: 'Write on the toolbar button how many follow-ups are due',
  saved: 'Saved',
  none: 'No job has a follow-up date yet.',
  next: 'Next follow-ups',
  due: 'Due',
  more: (count: number) => `And ${formatNumber(count)} more.`,
  saveAll: 'Save all as a calendar (.ics)',
  savedAs: (name: string) => `Saved as ${name}`,
  calendar: 'Calendar',
  saveOne: (jobTitle: string) => `Calendar: follow-up of ${jobTitle}`,
  file,
}
