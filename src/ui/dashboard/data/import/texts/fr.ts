import { formatNumber, plural } from '../../../../wording/format.ts'
import { jobs } from '../../texts/fr.ts'

/** What the import says. */
export const fr = {
  fields: {
    id: 'Numéro de l’offre dans une exportation',
    source_linkedin_id: 'Identifiant LinkedIn',
    ranking_level: 'Niveau de la note',
    created_at: 'Ajoutée le',
    updated_at: 'Modifiée le',
    last_viewed_at: 'Consultée le',
    scored_at: 'Notée le',
    source: 'Comment elle a été ajoutée',
  },
  title: 'Importation',
  about:
    'Un fichier SQLite, JSON ou CSV de cette extension ou d’un autre outil de suivi. Vous voyez ce qu’il contient avant que quoi que ce soit ne change.',
  drop: 'Déposez un fichier ici, ou',
  choose: 'Choisir un fichier',
  limit: (size: string) => `Jusqu’à ${size}.`,
  reading: 'Lecture du fichier',
  holds: (name: string, count: number) => `${name} contient ${jobs(count)}.`,
  nothing: 'Aucune offre de ce fichier ne peut être importée.',
  known: (count: number) =>
    count === 0
      ? 'Aucune n’est déjà suivie.'
      : plural(count, {
          one: `${formatNumber(count)} est déjà suivie.`,
          other: `${formatNumber(count)} sont déjà suivies.`,
        }),
  deleted: (count: number) =>
    plural(count, {
      one: `Il contient aussi l’historique de ${formatNumber(count)} offre supprimée.`,
      other: `Il contient aussi l’historique de ${formatNumber(count)} offres supprimées.`,
    }),
  columns: 'Colonnes',
  columnsText: 'Dites ce que contient chaque colonne du fichier.',
  needed: 'Choisissez les colonnes qui contiennent le titre et l’entreprise.',
  leaveOut: 'Laisser de côté',
  column: (header: string, sample: string) =>
    sample === '' ? header : `${header} (par exemple « ${sample} »)`,
  duplicates: 'Offres déjà suivies',
  firstRows: 'Premières offres',
  isKnown: 'déjà suivie',
  problems: (count: number) =>
    plural(count, {
      one: `${formatNumber(count)} ligne ne peut pas être importée`,
      other: `${formatNumber(count)} lignes ne peuvent pas être importées`,
    }),
  line: (row: number) => `Ligne ${formatNumber(row)}`,
  job: (row: number) => `Offre ${formatNumber(row)}`,
  more: (count: number) =>
    plural(count, {
      one: `et ${formatNumber(count)} autre`,
      other: `et ${formatNumber(count)} autres`,
    }),
  start: (count: number) => `Importer ${jobs(count)}`,
  startHistory: 'Importer l’historique',
  cancel: 'Annuler',
  importing: 'Importation en cours',
  keepOpen: 'Gardez cette page ouverte jusqu’à la fin.',
  done: 'Importation terminée',
  stopped: 'Importation interrompue',
  stoppedText:
    'Ce qui a été importé avant reste. Importez de nouveau le fichier pour le reste : rien ne vient en double.',
  added: 'Ajoutées',
  updated: 'Mises à jour',
  skipped: 'Déjà présentes',
  refused: 'Impossibles à importer',
  another: 'Importer un autre fichier',
}
