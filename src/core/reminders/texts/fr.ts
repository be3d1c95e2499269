import type { ReminderTexts } from '../reminder-texts.ts'

const number = new Intl.NumberFormat('fr')

export const fr: ReminderTexts = {
  one: (jobTitle) => `À relancer : ${jobTitle}`,
  several: (count) => `${number.format(count)} offres à relancer`,
  snooze: 'Dans 1 jour',
  done: 'Fait',
  toolbar(due) {
    if (due === 0) return 'Job Fit'
    return due === 1
      ? 'Job Fit: 1 relance à faire'
      : `Job Fit: ${number.format(due)} relances à faire`
  },
}
