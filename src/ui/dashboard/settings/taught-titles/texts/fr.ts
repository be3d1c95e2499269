/** Ce que les réglages disent des titres montrés. */
export const fr = {
  title: 'Titres montrés',
  help: 'Où se trouvent, d’après votre clic, les titres d’une mise en page : des balises et des positions, jamais un texte. Utilisé seulement là où les noms de LinkedIn manquent.',
  none: 'Rien n’a encore été montré. Cela se fait dans la fenêtre de l’extension au-dessus d’une liste de LinkedIn.',
  forget: 'Oublier',
  forgetOne: (layout: string) => `Oublier: ${layout}`,
}
