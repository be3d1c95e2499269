import type { ReminderTexts } from '../reminder-texts.ts'

const number = new Intl.NumberFormat('de')

export const de: ReminderTexts = {
  one: (jobTitle) => `Nachfassen: ${jobTitle}`,
  several: (count) => `${number.format(count)} Stellen zum Nachfassen`,
  snooze: '1 Tag später',
  done: 'Erledigt',
  toolbar(due) {
    if (due === 0) return 'Job Fit'
    return due === 1
      ? 'Job Fit: Bei 1 Stelle ist nachzufassen'
      : `Job Fit: Bei ${number.format(due)} Stellen ist nachzufassen`
  },
}
