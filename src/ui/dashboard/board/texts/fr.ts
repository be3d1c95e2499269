import { formatNumber, plural } from '../../../wording/format.ts'

/** What the board says. */
export const fr = {
  title: 'Tableau',
  jobs: (count: number) =>
    plural(count, {
      one: `${formatNumber(count)} offre`,
      other: `${formatNumber(count)} offres`,
    }),
  overLimit: (count: number, limit: number) =>
    `${formatNumber(count)} sur ${formatNumber(limit)} au plus`,
  column: (status: string, count: number) =>
    `${status}, ${plural(count, { one: `${formatNumber(count)} offre`, other: `${formatNumber(count)} offres` })}`,
  card: (title: string, company: string) => `${title} chez ${company}`,
  drag: (title: string) => `Déplacer ${title}`,
  collapse: (status: string) => `Replier ${status}`,
  expand: (status: string) => `Ouvrir ${status}`,
  settings: (status: string) => `Réglages de ${status}`,
  limit: 'Nombre maximal d’offres',
  limitHint: 'La colonne avertit quand elle en contient plus. Laissez vide pour aucune limite.',
  empty: 'Déposez une offre ici',
  loading: 'Chargement des offres',
  moved: (title: string, status: string) => `${title} : ${status}`,
  none: 'Aucune offre pour l’instant',
  noneText:
    'Enregistrez une offre sur LinkedIn ou depuis la fenêtre de l’extension : elle se place ici dans la colonne de son statut.',
}
