import { formatNumber, plural } from '../../../wording/format.ts'

/** What the popup says about the page it was opened over. */
export const de = {
  analyze: 'Stelle auswerten',
  analyzing: 'Die Seite wird gelesen',
  noJob:
    'Diese Seite beschreibt keine Stelle in einer lesbaren Form. Fügen Sie den Text hier ein; oder markieren Sie ihn auf der Seite, drücken Sie die rechte Maustaste und wählen Sie „Diese Stellenbeschreibung bewerten“.',
  notReadable:
    'Der Browser lässt keine Erweiterung diese Seite lesen. Fügen Sie den Text der Stelle hier ein.',
  choose: (jobs: number) =>
    plural(jobs, {
      one: 'Diese Seite beschreibt eine Stelle',
      other: `Diese Seite beschreibt ${formatNumber(jobs)} Stellen. Welche soll es sein?`,
    }),
  best: 'Die besten auf dieser Seite',
  reading: 'Was auf dieser Seite gelesen wird',
  halfRead: 'Diese Seite wird nur halb verstanden',
  fields: {
    id: 'Nummern',
    title: 'Titel',
    company: 'Firmen',
    location: 'Orte',
    salary: 'Gehalt',
    posted_at: 'Daten',
  },
  count: (read: number, of: number) => `${formatNumber(read)} von ${formatNumber(of)}`,
  notEverywhere: 'Gehalt und Datum stehen nicht auf jeder Karte.',
  waiting: (cards: number) =>
    plural(cards, {
      one: 'Eine Karte ist noch nicht gefüllt: Scrollen Sie, dann wird sie gelesen.',
      other: `${formatNumber(cards)} Karten sind noch nicht gefüllt: Scrollen Sie, dann werden sie gelesen.`,
    }),
  skeletonHelp:
    'Um es zu melden, kopieren Sie das Gerüst der Seite: Tags und Namen von Attributen, ohne ein Wort ihres Textes.',
  copySkeleton: 'Gerüst kopieren',
  copied: 'Kopiert',
  notCopied:
    'Die Seite hat nicht geantwortet. Laden Sie ihren Tab neu und versuchen Sie es noch einmal.',
  toned: (cards: number) =>
    plural(cards, {
      one: 'Eine Karte ist abgedunkelt oder verdeckt.',
      other: `${formatNumber(cards)} Karten sind abgedunkelt oder verdeckt.`,
    }),
  show: 'Zeigen',
}
