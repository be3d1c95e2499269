import { formatNumber, plural } from '../../../wording/format.ts'

/** What the popup says about the page it was opened over. */
export const de = {
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
