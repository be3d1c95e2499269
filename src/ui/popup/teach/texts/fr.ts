/** Comment on montre les titres d’une page, en français. */
export const fr = {
  teach: 'Montrer les titres',
  help: 'Des titres faux ? Cliquez sur le titre d’une carte : les autres de cette mise en page seront lus de la même façon.',
  noCards: 'Cette page n’a aucune carte d’offre dont apprendre.',
}
