import { formatNumber, plural } from '../../wording/format.ts'

/** Everything the popup says. */
export const fr = {
  product: 'Job Fit',
  scoresFor: 'Notes pour',
  dashboard: 'Tableau de bord',
  loading: 'Lecture de la page',
  scoring: 'Notation en cours',
  noCompany: 'Entreprise non affichée',
  setUpTitle: 'Dites ce que vous cherchez',
  setUpText:
    'Indiquez une fois vos compétences, et chaque offre montre si elle vous convient et pourquoi. Cela prend moins d’une minute et reste dans ce navigateur.',
  setUp: 'Créer votre profil',
  elsewhereTitle: 'Aucune offre de LinkedIn n’est ouverte ici',
  elsewhereText:
    'Sur la page d’une offre d’un autre site, faites-la analyser ici : la page n’est lue que lorsque vous appuyez sur le bouton. Sur LinkedIn, ouvrez une offre ; si son onglet était ouvert avant l’installation de l’extension, rechargez-le une fois.',
  linkedinTitle: 'Aucune offre n’est ouverte',
  linkedinText:
    'Ouvrez une offre, ou allez à la page Emplois de LinkedIn : chaque carte y reçoit sa note.',
  resultsTitle: 'Aucune offre n’est ouverte',
  resultsText: (cards: number) =>
    plural(cards, {
      one: 'Une carte est sur cette page, avec sa note. Ouvrez-la pour la voir ici en détail.',
      other: `${formatNumber(cards)} cartes sont sur cette page, chacune avec sa note. Ouvrez-en une pour la voir ici en détail.`,
    }),
  paste: 'Coller une description',
  pasteTitle: 'Noter n’importe quelle description',
  pasteHelp: 'Pour une offre venue d’ailleurs : un autre site, un e-mail, un PDF.',
  title: 'Titre',
  company: 'Entreprise',
  description: 'Description de l’offre',
  score: 'Noter',
  back: 'Retour',
  titleMissing: 'Indiquez le titre de l’offre.',
  companyMissing: 'Indiquez le nom de l’entreprise.',
  tooLong: (most: number) => `C’est trop long : au plus ${formatNumber(most)} caractères.`,
  descriptionMissing: 'Collez le texte de l’annonce.',
  rangeText: (low: number, high: number) =>
    low === high
      ? `Seul le titre est connu : il vaut ${low}. La description peut abaisser cette note en demandant plus de compétences.`
      : `Seul le titre est connu : il vaut ${low}. La description peut porter cette note à ${high}, ou l’abaisser en demandant plus de compétences.`,
  status: 'Enregistrer comme',
  notes: 'Remarque',
  notesPlaceholder: 'Remarque : qui vous en a parlé, ce qui vous plaît…',
  save: 'Enregistrer l’offre',
  saving: 'Enregistrement',
  saved: 'Enregistrée',
  tracked: 'Suivie',
  openJob: 'Ouvrir dans le tableau de bord',
  statusChanged: 'Statut modifié',
  why: 'Pourquoi',
  whyCompany: 'La page ne nomme pas l’entreprise. Ajoutez-la pour enregistrer l’offre.',
}
