import { formatNumber, plural } from '../../../wording/format.ts'

const jobs = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'Stelle', other: 'Stellen' })}`

/** What the table of jobs says. */
export const de = {
  title: 'Stellen',
  count: jobs,
  search: 'Stellen durchsuchen',
  searchHint: 'Titel, Firma, Text, Notizen durchsuchen',
  table: 'Gemerkte Stellen',
  columns: {
    match_percentage: 'Bewertung',
    job_title: 'Titel',
    company_name: 'Firma',
    location: 'Ort',
    status: 'Status',
    created_at: 'Erfasst',
    updated_at: 'Geändert',
  },
  selectAll: 'Alle auswählen',
  select: 'Auswählen',
  openJob: (title: string, company: string) => `${title} bei ${company}`,
  noLocation: '–',
  loadingMore: 'Weitere Stellen werden geladen',
  emptyTitle: 'Noch keine Stellen',
  emptyText:
    'Öffnen Sie die Jobs-Seite von LinkedIn: Jede Karte zeigt, wie gut sie zu Ihnen passt. Drücken Sie „Speichern“ auf ihrem Abzeichen oder im Pop-up der Schaltfläche in der Symbolleiste, dann steht die Stelle hier.',
  openLinkedIn: 'Jobs auf LinkedIn öffnen',
  noneTitle: 'Keine passende Stelle',
  noneText: 'Keine gemerkte Stelle erfüllt alle gesetzten Filter.',
  clear: 'Filter löschen',
  statusChanged: (title: string, status: string) => `${title}: ${status}`,

  filterStatus: 'Status',
  filterMore: 'Filter',
  filterTitle: 'Stellen filtern',
  any: 'Alle',
  level: 'Stufe',
  source: 'Herkunft',
  company: 'Firma enthält',
  minMatch: 'Bewertung ab',
  maxMatch: 'Bewertung bis',
  since: 'Erfasst seit',
  until: 'Erfasst bis',
  notes: 'Notizen',
  withNotes: 'Mit Notizen',
  withoutNotes: 'Ohne Notizen',
  chips: 'Gesetzte Filter',
  remove: (filter: string) => `Filter ${filter} entfernen`,
  chipStatus: (words: string) => `Status: ${words}`,
  chipLevel: (word: string) => `Stufe: ${word}`,
  chipSource: (word: string) => `Herkunft: ${word}`,
  chipCompany: (name: string) => `Firma: ${name}`,
  chipMatch: (low: number | undefined, high: number | undefined) => {
    if (low === undefined) return `Bewertung bis ${high}`
    return high === undefined ? `Bewertung ab ${low}` : `Bewertung ${low}–${high}`
  },
  chipSince: (day: string) => `Seit ${day}`,
  chipUntil: (day: string) => `Bis ${day}`,
  percentWrong: 'Eine ganze Zahl von 0 bis 100.',

  chosen: (count: number) => `${formatNumber(count)} ausgewählt`,
  bulk: 'Ausgewählte Stellen',
  setStatus: 'Status setzen',
  delete: 'Löschen',
  unselect: 'Auswahl aufheben',
  deleted: (count: number) => `${jobs(count)} gelöscht`,
  changed: (count: number, status: string) => `${jobs(count)}: ${status}`,
  working: (done: number, all: number) => `${formatNumber(done)} von ${formatNumber(all)}`,

  shortcuts: 'Tastenkürzel',
  shortcutList: [
    ['j / k', 'Nächste, vorige Stelle'],
    ['Enter', 'Die Stelle öffnen'],
    ['x', 'Die Stelle auswählen'],
    ['/', 'Suchen'],
    ['Esc', 'Die Auswahl aufheben'],
    ['?', 'Diese Liste'],
  ] satisfies readonly (readonly [string, string])[],
  shortcutsOff: 'Sie lassen sich in den Einstellungen ausschalten.',
  close: 'Schließen',
}
