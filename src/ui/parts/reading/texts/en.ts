/** What is said of postings that a model is reading. */
export const en = {
  title: 'Reading by a model',
  read: (answered: number, total: number) => `A model has read ${answered} of ${total} jobs`,
  cancel: 'Cancel',
  unknown: 'How long it takes is known after the first answer.',
  seconds: (count: number) => `About ${count} s left`,
  minutes: (count: number) => `About ${count} min left`,
  goesOn: (moment: string) => `It goes on by itself: ${moment}.`,
  readBy: (model: string) => `Read by ${model}`,
  reading: 'A model is reading this posting. This is the score by the rules.',
  part: 'Model’s reading',
  noQuotes: 'It quoted nothing',
}
