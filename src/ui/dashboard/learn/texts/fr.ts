import { formatNumber, plural } from '../../../wording/format.ts'

/** What the page on skills to learn says. */
export const fr = {
  title: 'À apprendre',
  intro: (postings: number) =>
    plural(postings, {
      one: 'Compté en notant à nouveau, avec chaque compétence, la seule offre suivie dont le texte est connu.',
      other: `Compté en notant à nouveau, avec chaque compétence, les ${formatNumber(postings)} offres suivies dont le texte est connu.`,
    }),
  heldDown: (count: number) =>
    plural(count, {
      one: 'Une autre offre est laissée de côté : un critère d’exclusion limite sa note.',
      other: `${formatNumber(count)} autres offres sont laissées de côté : un critère d’exclusion limite leur note.`,
    }),
  withoutText: (count: number) =>
    plural(count, {
      one: 'Une autre offre est laissée de côté : son texte n’est pas connu. Ouvrez-la sur LinkedIn et enregistrez-la de nouveau.',
      other: `${formatNumber(count)} autres offres sont laissées de côté : leur texte n’est pas connu. Ouvrez-les sur LinkedIn et enregistrez-les de nouveau.`,
    }),
  skill: 'Compétence',
  asking: 'Offres qui la demandent',
  toHigh: 'Conviendraient très bien',
  points: 'Points en tout',
  loading: 'Vos offres sont notées',
  noneTitle: 'Rien à apprendre pour l’instant',
  noneText:
    'Suivez des offres avec leur texte entier : chaque compétence qu’elles demandent et qui manque à votre profil est comptée ici.',
  toJobs: 'Voir vos offres',
  more: (count: number) => `et ${formatNumber(count)} de plus`,
}
