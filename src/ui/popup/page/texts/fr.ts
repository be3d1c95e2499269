import { formatNumber, plural } from '../../../wording/format.ts'

/** What the popup says about the page it was opened over. */
export const fr = {
  best: 'Les meilleures de cette page',
  reading: 'Ce qui est lu sur cette page',
  halfRead: 'Cette page n’est comprise qu’à moitié',
  fields: {
    id: 'Numéros',
    title: 'Titres',
    company: 'Entreprises',
    location: 'Lieux',
    salary: 'Salaires',
    posted_at: 'Dates',
  },
  count: (read: number, of: number) => `${formatNumber(read)} sur ${formatNumber(of)}`,
  notEverywhere: 'Le salaire et la date ne figurent pas sur chaque carte.',
  waiting: (cards: number) =>
    plural(cards, {
      one: 'Une carte n’est pas encore remplie : faites défiler la page, et elle sera lue.',
      other: `${formatNumber(cards)} cartes ne sont pas encore remplies : faites défiler la page, et elles seront lues.`,
    }),
  skeletonHelp:
    'Pour le signaler, copiez le squelette de la page : les balises et les noms d’attributs, sans un mot de son texte.',
  copySkeleton: 'Copier le squelette',
  copied: 'Copié',
  notCopied: 'La page n’a pas répondu. Rechargez son onglet et réessayez.',
  toned: (cards: number) =>
    plural(cards, {
      one: 'Une carte est estompée ou couverte.',
      other: `${formatNumber(cards)} cartes sont estompées ou couvertes.`,
    }),
  show: 'Afficher',
}
