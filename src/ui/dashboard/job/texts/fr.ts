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
