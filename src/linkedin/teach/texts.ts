/** What is said while the user shows where titles stand. */
export const texts = {
  click: 'Click the title of one job card. It is not opened. Escape leaves.',
  noTitle: 'That is no text of a job card. Click the title of one, or press Escape.',
  known: 'This title is read already. Nothing had to be learned.',
  named:
    'LinkedIn itself marks another text of this card as its title. Copy the skeleton in the popup and report it.',
  noPath: 'This text has no place of its own on the card. Nothing was learned.',
  notKept: 'It could not be kept. Reload this page and try again.',
  learned: (titles: number, cards: number) => `Learned: ${titles} of ${cards} titles.`,
} as const
