/** What the settings say. */
export const de = {
  title: 'Einstellungen',
  language: 'Sprache',
  asBrowser: 'Wie der Browser',
  appearance: 'Darstellung',
  looks: {
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  keyboard: 'Tastatur',
  shortcuts: 'Kurzbefehle mit einem Buchstaben in Listen (j, k, x, / und ?)',
  firstSteps: 'Die ersten Schritte noch einmal ansehen',
}
