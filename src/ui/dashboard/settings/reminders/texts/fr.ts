import type { CalendarWords } from '#core/transfer/ics.ts'
import { formatNumber, plural } from '../../../../wording/format.ts'

const file: CalendarWords = {
  name: 'Relances d’offres',
  summary: (jobTitle, company) => `À relancer : ${jobTitle} (${company})`,
}

export const fr = {
  title: 'Relances',
  intro:
    'La page d’une offre a une date de relance. Chaque date vous est rappelée une fois, même si le navigateur était fermé ce jour-là.',
  notify: 'Afficher une notification le jour d’une relance',
  refused:
    'Votre navigateur n’autorise pas les notifications de cette extension : aucune n’est affichée.',
  allow: 'Autoriser les notifications',
  hour: 'À cette heure',
  count: 'Indiquer sur l’icône de l’extension combien de relances sont à faire',
  saved: 'Enregistré',
  none: 'Aucune offre n’a encore de date de relance.',
  next: 'Prochaines relances',
  due: 'À faire',
  more: (count: number) =>
    `Et ${formatNumber(count)} ${plural(count, { one: 'autre', other: 'autres' })}.`,
  saveAll: 'Tout enregistrer en calendrier (.ics)',
  savedAs: (name: string) => `Enregistré sous ${name}`,
  calendar: 'Calendrier',
  saveOne: (jobTitle: string) => `Calendrier : relance de ${jobTitle}`,
  file,
}
