/** What the parts say that every page has: messages, and errors in place. */
export const fr = {
  messages: 'Notifications',
  undo: 'Annuler',
  close: 'Fermer',
  undone: 'Changement annulé',
  tryAgain: 'Réessayer',
  mishap: 'Cette page n’a pas pu être affichée.',
  mishapRemedy:
    'Vos offres sont en sécurité. Rechargez ; si cela se reproduit, le reste du tableau de bord fonctionne toujours.',
  reload: 'Recharger',
  status: 'Statut',
  statusIs: (status: string) => `Statut : ${status}`,
  statusOf: (job: string, status: string) => `Statut de ${job} : ${status}`,
}
