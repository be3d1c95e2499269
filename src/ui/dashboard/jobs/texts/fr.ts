import { formatNumber, plural } from '../../../wording/format.ts'

const jobs = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'offre', other: 'offres' })}`

/** What the table of jobs says. */
export const fr = {
  title: 'Offres',
  count: jobs,
  search: 'Rechercher des offres',
  searchHint: 'Chercher titre, entreprise, texte, remarques',
  table: 'Offres suivies',
  columns: {
    match_percentage: 'Note',
    job_title: 'Titre',
    company_name: 'Entreprise',
    location: 'Lieu',
    status: 'Statut',
    created_at: 'Ajoutée',
    updated_at: 'Modifiée',
  },
  selectAll: 'Tout sélectionner',
  select: 'Sélectionner',
  openJob: (title: string, company: string) => `${title} chez ${company}`,
  noLocation: '–',
  loadingMore: 'Chargement d’autres offres',
  emptyTitle: 'Aucune offre pour l’instant',
  emptyText:
    'Ouvrez la page Emplois de LinkedIn : chaque carte montre à quel point l’offre vous convient. Appuyez sur Enregistrer sur son badge, ou dans la fenêtre du bouton de la barre d’outils, et l’offre se place ici.',
  openLinkedIn: 'Ouvrir les offres de LinkedIn',
  noneTitle: 'Aucune offre ne correspond',
  noneText: 'Aucune offre suivie ne passe tous les filtres actifs.',
  clear: 'Effacer les filtres',
  statusChanged: (title: string, status: string) => `${title} : ${status}`,

  filterStatus: 'Statut',
  filterMore: 'Filtres',
  filterTitle: 'Filtrer les offres',
  any: 'Peu importe',
  level: 'Niveau',
  source: 'Origine',
  company: 'L’entreprise contient',
  minMatch: 'Note à partir de',
  maxMatch: 'Note jusqu’à',
  since: 'Ajoutée depuis le',
  until: 'Ajoutée jusqu’au',
  notes: 'Remarques',
  withNotes: 'Avec remarques',
  withoutNotes: 'Sans remarques',
  chips: 'Filtres actifs',
  remove: (filter: string) => `Retirer le filtre ${filter}`,
  chipStatus: (words: string) => `Statut : ${words}`,
  chipLevel: (word: string) => `Niveau : ${word}`,
  chipSource: (word: string) => `Origine : ${word}`,
  chipCompany: (name: string) => `Entreprise : ${name}`,
  chipMatch: (low: number | undefined, high: number | undefined) => {
    if (low === undefined) return `Note jusqu’à ${high}`
    return high === undefined ? `Note à partir de ${low}` : `Note ${low}–${high}`
  },
  chipSince: (day: string) => `Depuis le ${day}`,
  chipUntil: (day: string) => `Jusqu’au ${day}`,
  percentWrong: 'Un nombre entier de 0 à 100.',

  chosen: (count: number) =>
    `${formatNumber(count)} ${plural(count, { one: 'sélectionnée', other: 'sélectionnées' })}`,
  bulk: 'Offres sélectionnées',
  setStatus: 'Définir le statut',
  delete: 'Supprimer',
  unselect: 'Effacer la sélection',
  deleted: (count: number) =>
    `${jobs(count)} ${plural(count, { one: 'supprimée', other: 'supprimées' })}`,
  changed: (count: number, status: string) => `${jobs(count)} : ${status}`,
  working: (done: number, all: number) => `${formatNumber(done)} sur ${formatNumber(all)}`,

  shortcuts: 'Raccourcis clavier',
  shortcutList: [
    ['j / k', 'Offre suivante, précédente'],
    ['Entrée', 'Ouvrir l’offre'],
    ['x', 'Sélectionner l’offre'],
    ['/', 'Rechercher'],
    ['Échap', 'Effacer la sélection'],
    ['?', 'Cette liste'],
  ] satisfies readonly (readonly [string, string])[],
  shortcutsOff: 'Vous pouvez les désactiver dans les paramètres.',
  close: 'Fermer',
}
