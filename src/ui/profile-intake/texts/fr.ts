import { formatNumber, plural } from '../../wording/format.ts'

/** What reading a profile says, on the dashboard and in the popup. */
export const fr = {
  title: 'Remplir à partir d’un CV',
  help: 'Un PDF, du texte, un JSON Resume ou l’export de données de LinkedIn (zip ou CSV), jusqu’à 10 Mo. Il est lu dans ce navigateur, et rien n’est enregistré avant que vous ne le demandiez.',
  choose: 'Choisir un fichier',
  paste: 'Ou coller son texte',
  read: 'Lire le texte',
  reading: 'Lecture en cours',
  foundTitle: (from: string) => `Trouvé dans : ${from}`,
  pasted: 'le texte collé',
  page: 'votre page LinkedIn',
  role: 'Poste visé',
  experience: 'Expérience',
  skills: (count: number) =>
    plural(count, {
      one: `${formatNumber(count)} compétence`,
      other: `${formatNumber(count)} compétences`,
    }),
  notFound: 'non trouvé',
  replace: 'Mettre dans le formulaire',
  add: 'Ajouter à ce qui s’y trouve',
  discard: 'Laisser',
  applied:
    'C’est dans le formulaire, pas encore enregistré : vérifiez, modifiez, puis enregistrez.',
  readPage: 'Utiliser ma page LinkedIn comme profil',
  pageTitle: 'Un profil LinkedIn est ouvert',
  pageText:
    'Si c’est le vôtre, les compétences et l’expérience peuvent y être lues. Vous les voyez avant que quoi que ce soit ne soit enregistré.',
  saveOver: 'Enregistrer dans ce profil',
  saveNew: 'Enregistrer comme nouveau profil',
  newName: 'De LinkedIn',
  savedOver: 'Enregistré. Chaque note repose maintenant dessus.',
}
