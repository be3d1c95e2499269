/** Cómo se enseñan los títulos de una página, en español. */
export const es = {
  teach: 'Enseñar los títulos',
  help: '¿Títulos equivocados? Haga clic en el título de una tarjeta y las demás de este diseño se leerán igual.',
  noCards: 'En esta página no hay ninguna tarjeta de la que aprender.',
}
