/** What is said of postings that a model is reading. */
export const fr = {
  title: 'Lecture par un modèle',
  read: (answered: number, total: number) => `Un modèle a lu ${answered} offres sur ${total}`,
  cancel: 'Annuler',
  unknown: 'La durée sera connue après la première réponse.',
  seconds: (count: number) => `Encore ${count} s environ`,
  minutes: (count: number) => `Encore ${count} min environ`,
  goesOn: (moment: string) => `La lecture reprend d’elle-même : ${moment}.`,
  readBy: (model: string) => `Lu par ${model}`,
  reading: 'Un modèle lit cette offre. Voici la note selon les règles.',
  part: 'Lecture du modèle',
  noQuotes: 'Il n’a rien cité',
}
