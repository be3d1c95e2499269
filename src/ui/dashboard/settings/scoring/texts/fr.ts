/** What the settings say about the making of a score. */
export const fr = {
  title: 'Comment une note est faite',
  intro:
    'Les mêmes règles pour chaque annonce, sur cet ordinateur, et chaque point cite les mots sur lesquels il repose.',
  upTo: (factor: string, points: number) => `${factor} : jusqu’à ${points} points`,
  about: {
    skills:
      'Combien des compétences demandées sont dans votre profil. Si cinq ou plus sont demandées, chacune que vous avez donne dix points.',
    role: 'Combien de mots de votre poste visé sont dans le titre ; moitié moins pour le début du texte.',
    experience:
      'Le niveau demandé face au vôtre : le même donne tous les points, le niveau voisin la moitié.',
  },
  levels: (high: number, medium: number) =>
    `L’adéquation est forte à partir de ${high} points, moyenne à partir de ${medium}, faible sinon.`,
  capped: (cap: number) =>
    `Un critère éliminatoire retient une note à ${cap} au plus, quels que soient les points.`,
  fixed:
    'Les poids ne se règlent pas : un nombre veut ainsi dire la même chose sur chaque carte, dans vos statistiques et dans un an. Vous pouvez changer votre profil et vos critères éliminatoires.',
  trial: 'Voir le calcul',
  noProfile: 'Il n’y a pas encore de profil pour noter.',
  toProfile: 'Ajouter vos compétences',
  jobTitle: 'Titre d’une annonce',
  description: 'Son texte ; sans lui, vous voyez ce sur quoi une carte est notée',
  result: 'Note de ce texte',
}
