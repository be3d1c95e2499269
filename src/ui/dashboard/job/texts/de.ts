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

  textChanges: 'Der Text wurde mehrmals gespeichert',
  textChanged: (day: string) => `Was sich am ${day} geändert hat`,
  comparing: 'Die Texte werden verglichen',
  textAdded: 'hinzugefügt:',
  textRemoved: 'entfernt:',
  tooDifferent:
    'Die Texte sind zu lang und zu verschieden, um sie nebeneinanderzustellen. Dies ist der frühere.',

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
  stages: {
    phone: 'Telefonat',
    technical: 'Fachgespräch',
    onsite: 'Vor Ort',
    final: 'Letzte Runde',
    offer: 'Angebotsgespräch',
  },
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

  contacts: 'Kontakte',
  contact: (name: string) => `Kontakt ${name}`,
  noContacts: 'Wer geschrieben hat, wer das Gespräch führt, wer Sie empfohlen hat.',
  addContact: 'Kontakt hinzufügen',
  saveContact: 'Speichern',
  cancel: 'Abbrechen',
  edit: 'Bearbeiten',
  editThis: (name: string) => `${name} bearbeiten`,
  deleteThis: (name: string) => `${name} löschen`,
  contactFields: {
    name: 'Name',
    role: 'Rolle',
    email: 'E-Mail',
    phone: 'Telefon',
    url: 'Link',
    note: 'Notiz',
  },
  contactWrong: {
    name: 'Bitte geben Sie einen Namen an.',
    email: 'Eine Adresse wie name@example.com.',
    url: 'Ein Link, der mit https:// oder http:// beginnt.',
  },

  sightings: 'Auf LinkedIn gesehen',
  seen: (times: number, first: string, last: string) =>
    times === 1
      ? `Einmal gesehen, am ${last}.`
      : `${formatNumber(times)}-mal gesehen, zuerst am ${first}, zuletzt am ${last}.`,
  searches: (searches: string) => `Bei den Suchen ${searches}.`,
  reposted: (ids: number, nth: number) =>
    `Dieselbe Anzeige steht auf LinkedIn unter ${formatNumber(ids)} Nummern; in der Reihenfolge, in der sie gesehen wurden, ist dies Nummer ${formatNumber(nth)}.`,
  alikeByText: 'Erkannt an der Beschreibung, die bis auf wenige Wörter dieselbe ist.',
  alikeByFace: 'Erkannt an Titel, Firma und Ort.',

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
