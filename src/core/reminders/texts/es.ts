import type { ReminderTexts } from '../reminder-texts.ts'

const number = new Intl.NumberFormat('es')

export const es: ReminderTexts = {
  one: (jobTitle) => `Seguimiento: ${jobTitle}`,
  several: (count) => `${number.format(count)} empleos con seguimiento pendiente`,
  snooze: 'En 1 día',
  done: 'Hecho',
  toolbar(due) {
    if (due === 0) return 'Job Fit'
    return due === 1
      ? 'Job Fit: 1 seguimiento pendiente'
      : `Job Fit: ${number.format(due)} seguimientos pendientes`
  },
}
