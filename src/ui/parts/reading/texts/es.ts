/** What is said of postings that a model is reading. */
export const es = {
  title: 'Lectura por un modelo',
  read: (answered: number, total: number) => `Un modelo ha leído ${answered} de ${total} ofertas`,
  cancel: 'Cancelar',
  unknown: 'Se sabrá cuánto tarda después de la primera respuesta.',
  seconds: (count: number) => `Quedan unos ${count} s`,
  minutes: (count: number) => `Quedan unos ${count} min`,
  goesOn: (moment: string) => `Sigue por sí sola: ${moment}.`,
  readBy: (model: string) => `Leído por ${model}`,
  reading: 'Un modelo está leyendo esta oferta. Esta es la puntuación según las reglas.',
  part: 'Lectura del modelo',
  noQuotes: 'No ha citado nada',
}
