const where = {
  job_title: 'Le titre dit',
  company_name: 'L’entreprise est exclue',
  location: 'Le lieu dit',
  description: 'La description dit',
  salary: 'La rémunération est sous votre limite',
  work_mode: 'Le mode de travail est exclu',
}

/** What is said of a score and what it rests on. Numbers come as they are written. */
export const fr = {
  points: (points: string, max: string) => `${points} sur ${max}`,
  noPoints: 'Aucun point',
  moreQuotes: (count: string) => `et ${count} de plus`,
  dealbreaker: 'Critère éliminatoire',
  because: (_reason: string, at: keyof typeof where) => `${where[at] ?? where.description} : `,
  raises: 'Ce qui l’augmenterait',
  raise: (points: string) => `+${points}`,
  raiseToHigh: (points: string) => `+${points}, une forte adéquation avec cela`,
  levels: { high: 'Forte', medium: 'Moyenne', low: 'Faible', open: 'Titre seul' },
  headlines: {
    high: 'Forte adéquation',
    medium: 'Adéquation moyenne',
    low: 'Faible adéquation',
    open: 'Adéquation d’après le titre',
  },
  provisionalHeadlines: {
    high: 'Provisoire, forte adéquation',
    medium: 'Provisoire, adéquation moyenne',
    low: 'Provisoire, faible adéquation',
    open: 'Adéquation provisoire',
  },
  notScored: 'Non notée',
  provisional: 'provisoire',
  ofHundred: (number: string) => `${number} sur 100`,
  matched: 'Correspond',
  gaps: 'Demandé, absent de votre profil',
  unmentioned: 'Dans votre profil, non mentionné',
  moreSkills: (count: string) => `${count} de plus`,
}
