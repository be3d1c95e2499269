import { formatNumber, plural } from '../../../wording/format.ts'

/** What the popup says about the page it was opened over. */
export const fr = {
  analyze: 'Analyser l’offre',
  analyzing: 'Lecture de la page',
  noJob:
    'Cette page ne décrit aucune offre sous une forme lisible. Collez le texte ici ; ou sélectionnez-le sur la page, faites un clic droit et choisissez « Noter cette description de poste ».',
  notReadable:
    'Le navigateur ne laisse aucune extension lire cette page. Collez ici le texte de l’offre.',
  choose: (jobs: number) =>
    plural(jobs, {
      one: 'Cette page décrit une offre',
      other: `Cette page décrit ${formatNumber(jobs)} offres. Laquelle ?`,
    }),
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
