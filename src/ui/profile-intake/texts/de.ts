import { formatNumber, plural } from '../../wording/format.ts'

/** What reading a profile says, on the dashboard and in the popup. */
export const de = {
  title: 'Aus einem Lebenslauf ausfüllen',
  help: 'Ein PDF, Text, JSON Resume oder der Datenexport von LinkedIn (zip oder CSV), bis zu 10 MB. Er wird in diesem Browser gelesen, und nichts wird gespeichert, bevor Sie es sagen.',
  choose: 'Datei wählen',
  paste: 'Oder den Text einfügen',
  read: 'Den Text lesen',
  reading: 'Wird gelesen',
  foundTitle: (from: string) => `Gefunden in: ${from}`,
  pasted: 'eingefügter Text',
  page: 'Ihre LinkedIn-Seite',
  role: 'Zielrolle',
  experience: 'Erfahrung',
  skills: (count: number) =>
    plural(count, { one: 'Eine Fähigkeit', other: `${formatNumber(count)} Fähigkeiten` }),
  notFound: 'nicht gefunden',
  replace: 'Ins Formular übernehmen',
  add: 'Zum Vorhandenen hinzufügen',
  discard: 'Verwerfen',
  applied:
    'Es steht im Formular und ist noch nicht gespeichert: Prüfen Sie es, ändern Sie es, dann speichern Sie.',
  readPage: 'Meine LinkedIn-Seite als Profil verwenden',
  pageTitle: 'Ein LinkedIn-Profil ist offen',
  pageText:
    'Wenn es Ihres ist, lassen sich Fähigkeiten und Erfahrung daraus lesen. Sie sehen sie, bevor etwas gespeichert wird.',
  saveOver: 'In diesem Profil speichern',
  saveNew: 'Als neues Profil speichern',
  newName: 'Von LinkedIn',
  savedOver: 'Gespeichert. Jede Bewertung beruht nun darauf.',
}
