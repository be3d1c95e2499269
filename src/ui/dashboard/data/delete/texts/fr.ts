/** What is said about deleting everything. */
export const fr = {
  title: 'Tout supprimer',
  about:
    'Retire tout ce que cette extension garde sur cet ordinateur, et finit par les premiers pas, comme après l’installation.',
  ask: 'Tout supprimer…',
  goes: 'Vos offres avec leurs notes et leur historique, toutes les sauvegardes, vos profils, les paramètres et la clé d’un modèle de langage sont supprimés, et les autorisations accordées sont rendues.',
  noWayBack:
    'C’est irréversible : personne d’autre n’en a de copie. Le tableau de bord recommence ensuite par les premiers pas.',
  exportFirst: 'Exporter d’abord en JSON',
  saved: (name: string) => `${name} est dans vos téléchargements.`,
  word: 'supprimer',
  typeWord: 'Tapez le mot « supprimer » pour continuer',
  cancel: 'Annuler',
  confirm: 'Supprimer définitivement',
  underWay: 'Suppression en cours…',
}
