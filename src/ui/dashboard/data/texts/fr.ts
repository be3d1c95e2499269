import { formatNumber, plural } from '../../../wording/format.ts'

export const jobs = (count: number) =>
  plural(count, {
    one: `${formatNumber(count)} offre`,
    other: `${formatNumber(count)} offres`,
  })

/** What the page of exports, imports and backups says; the import has its own. */
export const fr = {
  countJobs: jobs,
  units: ['octets', 'ko', 'Mo', 'Go'],
  title: 'Données',
  loading: 'Chargement',
  stored: 'Ce qui est enregistré',
  storedText: 'Tout se trouve dans ce navigateur, et nulle part ailleurs.',
  jobs: 'Offres',
  changes: 'Modifications depuis le dernier enregistrement complet',
  version: 'Version de la base de données',
  backupsKept: 'Sauvegardes',
  newest: 'Taille à la dernière sauvegarde',
  noBackup: 'Aucune sauvegarde pour l’instant',
  exportTitle: 'Exportation',
  formats: {
    sqlite: {
      name: 'SQLite (base de données)',
      about: 'Le fichier entier de la base, pour tout programme SQLite.',
    },
    json: {
      name: 'JSON',
      about:
        'Chaque offre avec tout son historique, même celles qui sont supprimées. C’est le fichier pour passer à un autre navigateur.',
    },
    csv: {
      name: 'CSV',
      about: 'Une ligne par offre pour Excel ou un autre tableur. Il ne contient pas d’historique.',
    },
  },
  save: (name: string) => `Exporter en ${name}`,
  saving: 'Préparation du fichier',
  saved: (name: string, size: string) =>
    `${name} (${size}) a été remis aux téléchargements du navigateur.`,
  backups: 'Sauvegardes',
  backupsText:
    'Elles sont faites chaque jour et gardées dans ce navigateur : elles protègent des erreurs. Contre la perte du navigateur, conservez une exportation.',
  backUp: 'Sauvegarder maintenant',
  backingUp: 'Sauvegarde en cours',
  backedUp: 'Sauvegarde faite',
  noBackups:
    'Il n’y a pas encore de sauvegarde. Une est faite chaque jour où vous utilisez l’extension.',
  reasons: {
    daily: 'Quotidienne',
    manual: 'Faite par vous',
    before_migration: 'Avant une mise à jour',
    before_restore: 'Avant une restauration',
  },
  restore: 'Restaurer',
  restoreOf: (when: string) => `Restaurer la sauvegarde du ${when}`,
  restoreTitle: 'Restaurer cette sauvegarde ?',
  restoreText: (when: string, count: number) =>
    `Vos offres redeviennent ce qu’elles étaient le ${when} : ${jobs(count)}, avec leur historique. Les modifications plus récentes ne sont plus visibles.`,
  restoreSafe:
    'Ce que vous avez maintenant est d’abord sauvegardé, comme « Avant une restauration », pour que vous puissiez y revenir. Votre profil ne change pas.',
  restoring: 'Restauration en cours',
  restored: (count: number) => `Sauvegarde restaurée : ${jobs(count)}`,
  cancel: 'Annuler',
  recovery: 'Réparations',
  noDamage: 'Aucun dommage n’a été trouvé.',
  dismiss: 'Masquer ces messages',
  dismissed: 'Messages masqués',
  unreadable: (count: number) =>
    plural(count, {
      one: `${formatNumber(count)} élément enregistré n’a pas pu être lu. Il est conservé, et vous pouvez l’exporter tel quel.`,
      other: `${formatNumber(count)} éléments enregistrés n’ont pas pu être lus. Ils sont conservés, et vous pouvez les exporter tels quels.`,
    }),
  exportUnreadable: 'Exporter ce qui n’a pas pu être lu',
  rules: {
    skip: 'Les laisser telles quelles',
    update: 'Les mettre à jour avec le fichier',
  },
}
