import { formatNumber } from '../../../wording/format.ts'

/** What a job's page says. */
export const de = {
  back: 'Stellen',
  loading: 'Die Stelle wird geladen',
  goneTitle: 'Diese Stelle gibt es nicht mehr',
  goneText: 'Sie wurde gelöscht, oder ihre Adresse stimmt nicht.',
  toJobs: 'Alle Stellen',
  openPosting: 'Die Anzeige öffnen',
  delete: 'Löschen',
  deleted: (title: string) => `${title} gelöscht`,
  statusChanged: (status: string) => `Status: ${status}`,

  match: 'Bewertung',
  notScored: 'Diese Stelle wurde ohne Bewertung gespeichert.',
  scoredWithout: 'Ergänzen Sie Ihre Fähigkeiten, um zu sehen, wie sie passt.',
  today: 'Warum, mit Ihrem jetzigen Profil',
  differs: (stored: number, now: string) =>
    `Sie wurde mit ${stored} gespeichert. Mit Ihrem jetzigen Profil sind es ${now}, aus den Gründen unten.`,
  provisional:
    'Beim Speichern war nur der Titel bekannt; eine Beschreibung kann die Bewertung noch heben.',

  posting: 'Anzeige',
  noPosting:
    'Der Text dieser Anzeige ist noch nicht bekannt. Öffnen Sie sie auf LinkedIn und speichern Sie sie noch einmal, um ihren Text zu behalten.',
  markSkills: 'Fähigkeiten markieren',
  legendMatched: 'in Ihrem Profil',
  legendGap: 'verlangt, nicht in Ihrem Profil',

  details: 'Einzelheiten',
  added: (day: string) => `Erfasst am ${day}`,
  posted: (day: string) => `Veröffentlicht am ${day}`,
  title: 'Titel',
  company: 'Firma',
  location: 'Ort',
  followUp: 'Nachfassen am',
  applied: 'Beworben am',
  appliedAt: 'Beworben über (Link)',
  interview: 'Gespräch am',
  stage: 'Gesprächsrunde',
  rejected: 'Abgelehnt am',
  reason: 'Grund der Absage',
  postingLink: 'Link zur Anzeige',
  salary: 'Gehalt im Jahr',
  salaryFrom: 'Ab',
  salaryTo: 'Bis',
  currency: 'Währung',
  wholeNumber: `Eine ganze Zahl von 0 bis ${formatNumber(1_000_000_000)}.`,
  saved: (field: string) => `Gespeichert: ${field}`,

  notes: 'Notizen',
  notesPlaceholder: 'Kontakte, Fragen, Eindrücke …',
  notesHelp:
    'Wird gespeichert, wenn Sie das Feld verlassen. Markdown: **fett**, - Liste, [Name](https://…).',
  notesView: 'Notizen: Ansicht',
  notesViews: { write: 'Schreiben', read: 'Lesen' },
  noNotes: 'Noch keine Notizen.',

  history: 'Verlauf',
  undo: 'Rückgängig machen',
  undoThis: (what: string) => `Rückgängig machen: ${what}`,
  undone: 'Rückgängig gemacht',
  earlier: (count: number) => `Frühere anzeigen (${formatNumber(count)})`,

  happened: {
    withStatus: (event: string, status: string) => `${event}, Status: ${status}`,
    added: 'Hinzugefügt',
    imported: 'Importiert',
    deleted: 'Gelöscht',
    restored: 'Wiederhergestellt',
    scored: 'Neu bewertet',
    fieldRemoved: (field: string) => `${field}: entfernt`,
    fieldAdded: (field: string) => `${field}: hinzugefügt`,
    fieldChanged: (field: string) => `${field}: geändert`,
    fieldSet: (field: string, value: string) => `${field}: ${value}`,
  },
}
