import type { CalendarWords } from '#core/transfer/ics.ts'
import { formatNumber } from '../../../../wording/format.ts'

const file: CalendarWords = {
  name: 'Seguimientos de empleos',
  summary: (jobTitle, company) => `Seguimiento: ${jobTitle} (${company})`,
}

export const es = {
  title: 'Seguimientos',
  intro:
    'La página de un empleo tiene una fecha de seguimiento. Se le recuerda cada fecha una vez, también si el navegador estaba cerrado ese día.',
  notify: 'Mostrar una notificación el día de un seguimiento',
  refused:
    'Su navegador no permite las notificaciones de esta extensión, así que no se muestra ninguna.',
  allow: 'Permitir las notificaciones',
  hour: 'A esta hora',
  count: 'Indicar en el icono de la extensión cuántos seguimientos están pendientes',
  saved: 'Guardado',
  none: 'Ningún empleo tiene todavía una fecha de seguimiento.',
  next: 'Próximos seguimientos',
  due: 'Pendiente',
  more: (count: number) => `Y ${formatNumber(count)} más.`,
  saveAll: 'Guardar todos como calendario (.ics)',
  savedAs: (name: string) => `Guardado como ${name}`,
  calendar: 'Calendario',
  saveOne: (jobTitle: string) => `Calendario: seguimiento de ${jobTitle}`,
  file,
}
