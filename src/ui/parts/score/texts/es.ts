const where = {
  job_title: 'El título dice',
  company_name: 'La empresa está descartada',
  location: 'El lugar dice',
  description: 'La descripción dice',
  salary: 'El salario está por debajo de su límite',
  work_mode: 'La modalidad de trabajo está descartada',
}

/** What is said of a score and what it rests on. Numbers come as they are written. */
export const es = {
  points: (points: string, max: string) => `${points} de ${max}`,
  noPoints: 'Sin puntos',
  moreQuotes: (count: string) => `y ${count} más`,
  dealbreaker: 'Motivo de descarte',
  because: (_reason: string, at: keyof typeof where) => `${where[at] ?? where.description}: `,
  raises: 'Qué la subiría',
  raise: (points: string) => `+${points}`,
  raiseToHigh: (points: string) => `+${points}, y el encaje sería alto`,
  levels: { high: 'Alto', medium: 'Medio', low: 'Bajo', open: 'Solo título' },
  headlines: {
    high: 'Encaje alto',
    medium: 'Encaje medio',
    low: 'Encaje bajo',
    open: 'Encaje según el título',
  },
  provisionalHeadlines: {
    high: 'Provisional: encaje alto',
    medium: 'Provisional: encaje medio',
    low: 'Provisional: encaje bajo',
    open: 'Encaje provisional',
  },
  notScored: 'Sin puntuar',
  provisional: 'provisional',
  ofHundred: (number: string) => `${number} de 100`,
  matched: 'Coincide',
  gaps: 'Se pide y no está en su perfil',
  unmentioned: 'En su perfil, sin mencionar',
  moreSkills: (count: string) => `${count} más`,
}
