/** What the settings say. */
export const es = {
  title: 'Ajustes',
  language: 'Idioma',
  asBrowser: 'Como el navegador',
  appearance: 'Apariencia',
  looks: {
    system: 'Como el sistema',
    light: 'Clara',
    dark: 'Oscura',
  },
  keyboard: 'Teclado',
  shortcuts: 'Atajos de una letra en las listas (j, k, x, / y ?)',
  firstSteps: 'Ver de nuevo los primeros pasos',
}
