/** What the settings say. */
export const en = {
  title: 'Settings',
  language: 'Language',
  asBrowser: 'As the browser',
  appearance: 'Appearance',
  looks: {
    system: 'Like the system',
    light: 'Light',
    dark: 'Dark',
  },
  keyboard: 'Keyboard',
  shortcuts: 'Single-letter shortcuts in lists (j, k, x, / and ?)',
  firstSteps: 'See the first steps again',
}
