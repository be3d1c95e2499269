import type { CalendarWords } from '#core/transfer/ics.ts'
import { formatNumber } from '../../../../wording/format.ts'

const file: CalendarWords = {
  name: 'Nachfassen bei Stellen',
  summary: (jobTitle, company) => `Nachfassen: ${jobTitle} (${company})`,
}

export const de = {
  title: 'Nachfassen',
  intro:
    'Auf der Seite einer Stelle gibt es ein Datum zum Nachfassen. An jedes Datum werden Sie einmal erinnert, auch wenn der Browser an diesem Tag geschlossen war.',
  notify: 'Am Tag des Nachfassens eine Benachrichtigung zeigen',
  refused:
    'Ihr Browser erlaubt dieser Erweiterung keine Benachrichtigungen, deshalb wird keine gezeigt.',
  allow: 'Benachrichtigungen erlauben',
  hour: 'Zu dieser Uhrzeit',
  count: 'Auf dem Symbol der Erweiterung zeigen, bei wie vielen Stellen nachzufassen ist',
  saved: 'Gespeichert',
  none: 'Noch hat keine Stelle ein Datum zum Nachfassen.',
  next: 'Als Nächstes',
  due: 'Fällig',
  more: (count: number) => `Und ${formatNumber(count)} weitere.`,
  saveAll: 'Alle als Kalender speichern (.ics)',
  savedAs: (name: string) => `Gespeichert als ${name}`,
  calendar: 'Kalender',
  saveOne: (jobTitle: string) => `Kalender: Nachfassen bei ${jobTitle}`,
  file,
}
