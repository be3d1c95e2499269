import { formatNumber, plural } from '../../wording/format.ts'

/** Everything the popup says. */
export const de = {
  product: 'Job Fit',
  scoresFor: 'Bewertet wird für',
  dashboard: 'Dashboard',
  loading: 'Die Seite wird gelesen',
  scoring: 'Wird bewertet',
  noCompany: 'Firma nicht angezeigt',
  setUpTitle: 'Sagen Sie, was Sie suchen',
  setUpText:
    'Geben Sie einmal Ihre Fähigkeiten an, und jede Stelle zeigt, wie gut sie passt und warum. Das dauert weniger als eine Minute und bleibt in diesem Browser.',
  setUp: 'Profil anlegen',
  elsewhereTitle: 'Hier ist keine Stelle von LinkedIn offen',
  elsewhereText:
    'Auf der Stellenseite einer anderen Website lassen Sie sie hier auswerten: Die Seite wird erst und nur dann gelesen, wenn Sie die Schaltfläche drücken. Auf LinkedIn öffnen Sie eine Stelle; war der Tab schon offen, bevor die Erweiterung installiert wurde, laden Sie ihn einmal neu.',
  linkedinTitle: 'Keine Stelle ist offen',
  linkedinText:
    'Öffnen Sie eine Stelle, oder gehen Sie auf die Jobs-Seite von LinkedIn: Jede Karte dort bekommt ihre Bewertung.',
  resultsTitle: 'Keine Stelle ist offen',
  resultsText: (cards: number) =>
    plural(cards, {
      one: 'Eine Karte ist auf dieser Seite, mit ihrer Bewertung darauf. Öffnen Sie sie, um sie hier ausführlich zu sehen.',
      other: `${formatNumber(cards)} Karten sind auf dieser Seite, jede mit ihrer Bewertung darauf. Öffnen Sie eine, um sie hier ausführlich zu sehen.`,
    }),
  paste: 'Beschreibung einfügen',
  pasteTitle: 'Eine beliebige Beschreibung bewerten',
  pasteHelp: 'Für eine Stelle von überallher: eine andere Website, eine E-Mail, ein PDF.',
  title: 'Titel',
  company: 'Firma',
  description: 'Beschreibung',
  score: 'Bewerten',
  back: 'Zurück',
  titleMissing: 'Geben Sie den Titel der Stelle an.',
  companyMissing: 'Geben Sie den Namen der Firma an.',
  tooLong: (most: number) => `Das ist zu lang: höchstens ${formatNumber(most)} Zeichen.`,
  descriptionMissing: 'Fügen Sie den Text der Anzeige ein.',
  rangeText: (low: number, high: number) =>
    low === high
      ? `Nur der Titel ist bekannt: Er bringt ${low}. Die Beschreibung kann das senken, wenn sie mehr Fähigkeiten verlangt.`
      : `Nur der Titel ist bekannt: Er bringt ${low}. Die Beschreibung kann das auf ${high} heben oder senken, wenn sie mehr Fähigkeiten verlangt.`,
  status: 'Speichern als',
  notes: 'Notiz',
  notesPlaceholder: 'Notiz: von wem Sie davon wissen, was Ihnen gefällt …',
  save: 'Stelle speichern',
  saving: 'Wird gespeichert',
  saved: 'Gespeichert',
  tracked: 'Gemerkt',
  openJob: 'Im Dashboard öffnen',
  statusChanged: 'Status geändert',
  why: 'Warum',
  whyCompany: 'Die Seite nennt die Firma nicht. Ergänzen Sie sie, um die Stelle zu speichern.',
}
