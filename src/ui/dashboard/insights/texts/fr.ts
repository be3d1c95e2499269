import { formatNumber, plural } from '../../../wording/format.ts'

const jobs = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'offre', other: 'offres' })}`
const applications = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'candidature', other: 'candidatures' })}`

/** What the insights say. */
export const fr = {
  title: 'Analyses',
  loading: 'Décompte de votre historique',
  noneTitle: 'Rien à compter pour l’instant',
  noneText: 'Suivez des offres et faites avancer leur statut : leur historique est compté ici.',
  nonePeriod: 'Aucune offre n’a été ajoutée pendant cette période.',
  toJobs: 'Voir vos offres',
  period: 'Offres ajoutées',
  periods: {
    all: 'À tout moment',
    days30: 'Ces 30 derniers jours',
    days90: 'Ces 90 derniers jours',
    year: 'Cette dernière année',
  },
  asTable: 'Tableau',
  asDrawing: 'Graphique',
  share: 'Part',
  low: '95 % de',
  high: '95 % à',
  jobsWord: 'Offres',
  applied: 'Candidatures',
  answered: 'Avec réponse',
  invited: 'Entretien ou mieux',
  status: 'Statut',
  from: 'De',
  to: 'À',
  few: 'trop peu pour conclure',
  percent: (share: number) => `${formatNumber(Math.round(share * 100))} %`,
  ofCount: (hits: number, cases: number) => `${formatNumber(hits)} sur ${formatNumber(cases)}`,
  interval: 'Le point est votre résultat ; la bande, ce qu’il peut cacher (95 %).',
  stages: 'Jusqu’où vont les offres',
  stagesText: (count: number) => `Sur ${jobs(count)}. Une étape sautée compte comme franchie.`,
  flows: 'Où vont les offres',
  flowsText: (count: number): string =>
    count === 0
      ? 'Aucune offre n’a encore changé de statut.'
      : 'D’un statut au suivant, selon votre historique ; une offre rouverte compte là où elle se trouve maintenant.',
  steps: 'D’étape en étape',
  stepsText: 'Combien ont avancé, et la médiane des jours écoulés.',
  wentOn: 'Ont avancé',
  medianDays: 'Jours (médiane)',
  days: (days: number) => `${formatNumber(days)} ${plural(days, { one: 'jour', other: 'jours' })}`,
  curve: 'Délai des réponses',
  curveText: (share: number, day: number, answers: number) =>
    `${formatNumber(Math.round(share * 100))} % de vos ${formatNumber(answers)} réponses sont arrivées au plus tard le jour ${formatNumber(day)}. Les candidatures sans réponse n’en font pas partie.`,
  curveFew: (answers: number) =>
    answers === 0
      ? 'Aucune réponse n’est encore arrivée.'
      : `${formatNumber(answers)} ${plural(answers, { one: 'réponse', other: 'réponses' })} pour l’instant : trop peu pour parler de délai.`,
  day: 'Jour',
  answersWord: 'Réponses reçues',
  weeks: 'Candidatures par semaine',
  weeksText: (count: number) =>
    count === 0
      ? 'Vous n’avez pas encore postulé.'
      : `${applications(count)} avec une date dans l’historique. Les semaines commencent le lundi.`,
  week: 'Semaine du',
  match: 'Adéquation et réponses',
  matchText: (count: number) =>
    count < 10
      ? `${applications(count)} : trop peu pour dire si une meilleure adéquation apporte plus de réponses.`
      : 'Combien de candidatures ont reçu une réponse, selon le score de l’offre.',
  points: (from: number, to: number) => `Adéquation ${from}–${to}`,
  groups: 'Qui répond',
  groupsText:
    'Combien de candidatures ont reçu une réponse. Un écart peut être dû au hasard : comparez les bandes.',
  by: 'Par',
  bys: {
    source: 'Origine',
    ranking_level: 'Niveau',
    work_mode: 'Mode de travail',
    company: 'Entreprise',
    location: 'Lieu',
  },
  modes: { remote: 'À distance', hybrid: 'Hybride', onsite: 'Sur site' },
  unknown: 'Non précisé',
  pay: 'Salaire',
  payText: (count: number) =>
    count === 0
      ? 'Aucune offre suivie n’indique son salaire.'
      : `Sur ${jobs(count)} qui l’indiquent : le point est la médiane des milieux, la bande contient la moitié centrale. Les devises ne sont pas comparées.`,
  currency: 'Devise',
  least: 'Minimum',
  quarter: 'Premier quart',
  median: 'Médiane',
  threeQuarters: 'Dernier quart',
  most: 'Maximum',
  gaps: 'Compétences qui vous manquaient',
  gapsText: (count: number): string =>
    count === 0
      ? 'Aucune offre suivie ne demande une compétence qui vous manque.'
      : 'Dans combien d’offres suivies, à tout moment.',
  skill: 'Compétence',
  learn: 'Que vous faut-il apprendre ensuite ?',
}
