const where = {
  job_title: 'Im Titel steht',
  company_name: 'Das Unternehmen ist ausgeschlossen',
  location: 'Im Ort steht',
  description: 'In der Beschreibung steht',
  salary: 'Die Bezahlung liegt unter Ihrer Grenze',
  work_mode: 'Die Arbeitsform ist ausgeschlossen',
}

/** What is said of a score and what it rests on. Numbers come as they are written. */
export const de = {
  points: (points: string, max: string) => `${points} von ${max}`,
  noPoints: 'Keine Punkte',
  moreQuotes: (count: string) => `und ${count} weitere`,
  dealbreaker: 'Ausschlussgrund',
  because: (_reason: string, at: keyof typeof where) => `${where[at] ?? where.description}: `,
  raises: 'Was sie höbe',
  raise: (points: string) => `+${points}`,
  raiseToHigh: (points: string) => `+${points}, damit eine hohe Passung`,
  levels: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig', open: 'Nur Titel' },
  headlines: {
    high: 'Hohe Passung',
    medium: 'Mittlere Passung',
    low: 'Niedrige Passung',
    open: 'Passung nach dem Titel',
  },
  provisionalHeadlines: {
    high: 'Vorläufig, hohe Passung',
    medium: 'Vorläufig, mittlere Passung',
    low: 'Vorläufig, niedrige Passung',
    open: 'Vorläufige Passung',
  },
  notScored: 'Nicht bewertet',
  provisional: 'vorläufig',
  ofHundred: (number: string) => `${number} von 100`,
  matched: 'Passt',
  gaps: 'Verlangt, nicht in Ihrem Profil',
  unmentioned: 'In Ihrem Profil, nicht erwähnt',
  moreSkills: (count: string) => `${count} weitere`,
}
