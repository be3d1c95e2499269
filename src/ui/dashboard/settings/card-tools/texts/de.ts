/** What the settings for LinkedIn's pages say. */
export const de = {
  title: 'Auf den Seiten von LinkedIn',
  intro:
    'Was Sie hier wählen, wird über eine Karte gezeichnet. Die Seite von LinkedIn selbst wird nicht geändert, nichts wird angeklickt, und eine verdeckte Karte sagt, warum, und lässt sich zeigen.',
  reasons: {
    viewed: 'Schon angesehen',
    applied: 'Schon beworben',
    promoted: 'Gesponsert',
    reposted: 'Erneut veröffentlicht',
    low_score: 'Bewertung zu niedrig',
    blocked_company: 'Gesperrte Firma',
    title_word: 'Wort im Titel',
    dealbreaker: 'Hat einen Ausschlussgrund',
  },
  treatments: { off: 'Lassen', dim: 'Abdunkeln', hide: 'Verdecken' },
  lowest: 'Eine Bewertung ist zu niedrig unter',
  lowestWrong: 'Geben Sie eine ganze Zahl von 0 bis 100 an.',
  companies: {
    label: 'Gesperrte Firmen',
    help: 'Der Name, wie LinkedIn ihn schreibt; Großschreibung und Akzente spielen keine Rolle.',
    placeholder: 'Acme Personal',
    add: 'Hinzufügen',
    added: 'Gesperrte Firmen, hinzugefügt',
    none: 'Keine',
    tooMany: 'Höchstens 500 Firmen.',
    remove: (tag: string) => `${tag} entfernen`,
  },
  words: {
    label: 'Wörter in einem Titel',
    help: 'Ganze Wörter: „intern“ meint nicht „international“.',
    placeholder: 'unbezahlt',
    add: 'Hinzufügen',
    added: 'Wörter in einem Titel, hinzugefügt',
    none: 'Keine',
    tooMany: 'Höchstens 200 Wörter.',
    remove: (tag: string) => `${tag} entfernen`,
  },
  ranks: 'Sagen, welchen Platz die Bewertung einer Karte auf ihrer Seite hat',
  companyJobs: 'Sagen, welche anderen Stellen ihrer Firma Sie gemerkt haben',
  sightings: 'Für 180 Tage merken, welche Anzeigen Sie gesehen haben',
  sightingsHelp:
    'Sagt, wie oft Sie eine Anzeige gesehen haben und wann ihr Text unter einer anderen Nummer wiederkommt. Es bleibt in diesem Browser; wenn Sie es ausschalten, wird alles vergessen.',
  panel:
    'Neben einer offenen Stelle einen Griff mit ihrer Bewertung zeigen, der sich zur Übersicht öffnet',
  highlights:
    'In der Beschreibung einer offenen Stelle passende, fehlende und Ausschluss-Wörter markieren',
  highlightsHelp:
    'Solange das an ist, kann eine Seite, die danach sucht, sehen, dass irgendeine Erweiterung Wörter markiert, nicht aber welche. Alt+Umschalt+H zeigt und verbirgt die Markierungen.',
  saved: 'Gespeichert',
}
