/** What the settings say about the making of a score. */
export const de = {
  title: 'Wie eine Bewertung entsteht',
  intro:
    'Dieselben Regeln für jede Anzeige, auf diesem Rechner, und jeder Punkt zitiert die Worte, auf denen er beruht.',
  upTo: (factor: string, points: number) => `${factor}: bis zu ${points} Punkte`,
  about: {
    skills:
      'Wie viele der verlangten Fähigkeiten in Ihrem Profil stehen. Sind fünf oder mehr verlangt, gibt jede vorhandene zehn Punkte.',
    role: 'Wie viele Wörter Ihrer Wunschstelle im Titel stehen; halb so viel für den Anfang des Textes.',
    experience:
      'Die Stufe, die die Anzeige verlangt, gegen Ihre: dieselbe gibt alle Punkte, die nächste die Hälfte.',
  },
  levels: (high: number, medium: number) =>
    `Ab ${high} Punkten ist die Passung hoch, ab ${medium} mittel, sonst niedrig.`,
  capped: (cap: number) =>
    `Ein Ausschlussgrund von Ihnen hält eine Bewertung bei höchstens ${cap}, was auch immer die Punkte ergeben.`,
  fixed:
    'Die Gewichte sind fest: So heißt eine Zahl auf jeder Karte, in Ihren Auswertungen und in einem Jahr dasselbe. Ändern können Sie Ihr Profil und Ihre Ausschlussgründe.',
  trial: 'Sehen Sie zu',
  noProfile: 'Es gibt noch kein Profil, mit dem bewertet werden kann.',
  toProfile: 'Fähigkeiten eintragen',
  jobTitle: 'Titel einer Anzeige',
  description: 'Ihr Text; ohne ihn sehen Sie, worauf eine Karte bewertet wird',
  result: 'Bewertung dieses Textes',
}
