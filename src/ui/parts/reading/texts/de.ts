/** What is said of postings that a model is reading. */
export const de = {
  title: 'Lesen durch ein Modell',
  read: (answered: number, total: number) =>
    `Ein Modell hat ${answered} von ${total} Stellen gelesen`,
  cancel: 'Abbrechen',
  unknown: 'Wie lange es dauert, ist nach der ersten Antwort bekannt.',
  seconds: (count: number) => `Noch etwa ${count} s`,
  minutes: (count: number) => `Noch etwa ${count} min`,
  goesOn: (moment: string) => `Es geht von selbst weiter: ${moment}.`,
  readBy: (model: string) => `Gelesen von ${model}`,
  reading: 'Ein Modell liest diese Anzeige. Dies ist der Wert nach den Regeln.',
  part: 'Lesart des Modells',
  noQuotes: 'Es hat nichts zitiert',
}
