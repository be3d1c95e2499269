/** How a page is taught, in English. */
export const en = {
  teach: 'Teach titles',
  help: 'Wrong titles? Click the title of one card, and the others of this layout are read the same way.',
  noCards: 'There is no job card on this page to learn from.',
}
