/** Lo que dicen los ajustes de los títulos enseñados. */
export const es = {
  title: 'Títulos enseñados',
  help: 'Dónde están, según su clic, los títulos de un diseño: etiquetas y posiciones, nunca un texto. Solo se usa donde fallan los nombres de LinkedIn.',
  none: 'Todavía no se ha enseñado nada. Se hace en la ventana de la extensión sobre una lista de LinkedIn.',
  forget: 'Olvidar',
  forgetOne: (layout: string) => `Olvidar: ${layout}`,
}
