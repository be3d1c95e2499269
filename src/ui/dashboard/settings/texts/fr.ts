/** What the settings say. */
export const fr = {
  title: 'Paramètres',
  language: 'Langue',
  asBrowser: 'Comme le navigateur',
  appearance: 'Apparence',
  looks: {
    system: 'Comme le système',
    light: 'Claire',
    dark: 'Sombre',
  },
  keyboard: 'Clavier',
  shortcuts: 'Raccourcis d’une lettre dans les listes (j, k, x, / et ?)',
  firstSteps: 'Revoir les premiers pas',
}
