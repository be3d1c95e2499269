import { formatNumber } from '../../../wording/format.ts'

/** What a job's page says. */
export const fr = {
  back: 'Offres',
  loading: 'Chargement de l’offre',
  goneTitle: 'Cette offre n’existe plus',
  goneText: 'Elle a été supprimée, ou son adresse n’est pas la bonne.',
  toJobs: 'Toutes les offres',
  openPosting: 'Ouvrir l’annonce',
  delete: 'Supprimer',
  deleted: (title: string) => `Offre supprimée : ${title}`,
  statusChanged: (status: string) => `Statut : ${status}`,

  match: 'Note',
  notScored: 'Cette offre a été enregistrée sans note.',
  scoredWithout: 'Ajoutez vos compétences pour voir si elle vous convient.',
  today: 'Pourquoi, avec votre profil actuel',
  differs: (stored: number, now: string) =>
    `Elle a été enregistrée avec ${stored}. Avec votre profil actuel, elle obtient ${now}, pour les raisons ci-dessous.`,
  provisional:
    'Seul le titre était connu à l’enregistrement ; une description peut encore relever cette note.',

  posting: 'Annonce',
  noPosting:
    'Le texte de cette annonce n’est pas encore connu. Ouvrez-la sur LinkedIn et enregistrez-la de nouveau pour garder son texte.',
  markSkills: 'Surligner les compétences',
  legendMatched: 'dans votre profil',
  legendGap: 'demandée, absente de votre profil',

  textChanges: 'Le texte a été enregistré plusieurs fois',
  textChanged: (day: string) => `Ce qui a changé le ${day}`,
  comparing: 'Comparaison des textes',
  textAdded: 'ajouté :',
  textRemoved: 'supprimé :',
  tooDifferent:
    'Les textes sont trop longs et trop différents pour être comparés. Voici le plus ancien.',

  details: 'Détails',
  added: (day: string) => `Ajoutée le ${day}`,
  posted: (day: string) => `Publiée le ${day}`,
  title: 'Titre',
  company: 'Entreprise',
  location: 'Lieu',
  followUp: 'Relance le',
  applied: 'Candidature du',
  appliedAt: 'Candidature envoyée via (lien)',
  interview: 'Entretien du',
  stage: 'Étape de l’entretien',
  stages: {
    phone: 'Appel téléphonique',
    technical: 'Technique',
    onsite: 'Sur place',
    final: 'Dernier tour',
    offer: 'Discussion de l’offre',
  },
  rejected: 'Refus du',
  reason: 'Motif du refus',
  postingLink: 'Lien de l’annonce',
  salary: 'Salaire annuel',
  salaryFrom: 'À partir de',
  salaryTo: 'Jusqu’à',
  currency: 'Devise',
  wholeNumber: `Un nombre entier de 0 à ${formatNumber(1_000_000_000)}.`,
  saved: (field: string) => `Enregistré : ${field}`,

  notes: 'Remarques',
  notesPlaceholder: 'Contacts, questions, impressions…',
  notesHelp:
    'Enregistrées quand vous quittez le champ. Markdown : **gras**, - liste, [nom](https://…).',
  notesView: 'Remarques : affichage',
  notesViews: { write: 'Écrire', read: 'Lire' },
  noNotes: 'Aucune remarque pour l’instant.',

  contacts: 'Contacts',
  contact: (name: string) => `Contact ${name}`,
  noContacts: 'Qui a écrit, qui mène l’entretien, qui vous a recommandé.',
  addContact: 'Ajouter un contact',
  saveContact: 'Enregistrer',
  cancel: 'Annuler',
  edit: 'Modifier',
  editThis: (name: string) => `Modifier ${name}`,
  deleteThis: (name: string) => `Supprimer ${name}`,
  contactFields: {
    name: 'Nom',
    role: 'Rôle',
    email: 'E-mail',
    phone: 'Téléphone',
    url: 'Lien',
    note: 'Remarque',
  },
  contactWrong: {
    name: 'Indiquez un nom.',
    email: 'Une adresse comme nom@example.com.',
    url: 'Un lien qui commence par https:// ou http://.',
  },

  sightings: 'Vue sur LinkedIn',
  seen: (times: number, first: string, last: string) =>
    times === 1
      ? `Vue une fois, le ${last}.`
      : `Vue ${formatNumber(times)} fois, la première le ${first}, la dernière le ${last}.`,
  searches: (searches: string) => `Dans les recherches ${searches}.`,
  reposted: (ids: number, nth: number) =>
    `La même annonce figure sous ${formatNumber(ids)} numéros sur LinkedIn ; dans l’ordre où ils ont été vus, celui-ci est le numéro ${formatNumber(nth)}.`,
  alikeByText: 'Reconnue à sa description, la même à quelques mots près.',
  alikeByFace: 'Reconnue à son titre, à son entreprise et à son lieu.',

  history: 'Historique',
  undo: 'Annuler',
  undoThis: (what: string) => `Annuler : ${what}`,
  undone: 'Modification annulée',
  earlier: (count: number) => `Afficher les entrées plus anciennes (${formatNumber(count)})`,

  happened: {
    withStatus: (event: string, status: string) => `${event}, statut : ${status}`,
    added: 'Ajoutée',
    imported: 'Importée',
    deleted: 'Supprimée',
    restored: 'Rétablie',
    scored: 'Évaluée de nouveau',
    fieldRemoved: (field: string) => `${field} : valeur supprimée`,
    fieldAdded: (field: string) => `${field} : texte ajouté`,
    fieldChanged: (field: string) => `${field} : texte modifié`,
    fieldSet: (field: string, value: string) => `${field} : ${value}`,
  },
}
