import { formatNumber, plural } from '../../../wording/format.ts'

const rows = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'ligne', other: 'lignes' })}`

export const fr = {
  title: 'SQL',
  intro:
    'Demandez à vos propres données tout ce à quoi SQLite sait répondre. Une requête s’exécute sur une copie dans cette page : elle ne peut rien modifier et est arrêtée au bout de 5 secondes.',
  query: 'Requête',
  run: 'Exécuter',
  stop: 'Arrêter',
  runs: 'La requête est en cours',
  keys: 'Ctrl + Entrée l’exécute.',
  ready: {
    perMonth: 'Candidatures par mois',
    companies: 'Offres et correspondance moyenne par entreprise',
    gaps: 'Compétences demandées que vous n’avez pas',
    rejection: 'Jours entre la candidature et le refus',
    silent: 'Candidatures sans réponse',
    lastChanges: 'Les 100 dernières modifications',
  },
  begin: 'Commencer par',
  choose: 'Choisir une requête',
  history: 'Vos dernières requêtes',
  forget: 'Les oublier',
  tables: 'Tables',
  loading: 'Lecture des tables',
  result: 'Résultat',
  answered: (count: number, ms: number) => `${rows(count)} en ${formatNumber(ms)} ms`,
  cut: (count: number) =>
    `Seulement ${rows(count)} au début du résultat. Précisez la requête ou ajoutez LIMIT.`,
  none: 'Aucune ligne.',
  more: (count: number) => `En afficher ${formatNumber(count)} de plus`,
  empty: 'NULL',
  save: 'Enregistrer en CSV',
  failed: 'Cette requête n’a pas de réponse',
  refused: {
    empty: 'Écrivez d’abord une requête, par exemple SELECT 1.',
    writing:
      'Seules les requêtes de lecture s’exécutent ici. Commencez par SELECT, WITH, VALUES ou EXPLAIN, ou demandez PRAGMA table_info(tracked_jobs).',
    several: 'Une seule requête s’exécute à la fois. Retirez les autres.',
  },
  tooLong: 'Elle a duré plus de 5 secondes et a été arrêtée. Précisez-la ou ajoutez LIMIT.',
  stopped: 'Vous l’avez arrêtée.',
}
