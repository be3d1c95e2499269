import type { ReminderTexts } from '../reminder-texts.ts'

const number = new Intl.NumberFormat('en')

export const en: ReminderTexts = {
  one: (jobTitle) => `Follow up: ${jobTitle}`,
  several: (count) => `${number.format(count)} jobs to follow up`,
  snooze: 'Snooze 1 day',
  done: 'Done',
  toolbar(due) {
    if (due === 0) return 'Job Fit'
    return due === 1
      ? 'Job Fit: 1 follow-up is due'
      : `Job Fit: ${number.format(due)} follow-ups are due`
  },
}
