/** What the settings say about the making of a score. */
export const en = {
  title: 'How a score is made',
  intro:
    'The same rules for every posting, on this computer, and each point quotes the words it rests on.',
  upTo: (factor: string, points: number) => `${factor}: up to ${points} points`,
  about: {
    skills:
      'How many of the skills that the posting asks for are in your profile. With five or more asked, each that you have gives ten points.',
    role: 'How many words of your target role are in the title; half as much for the beginning of the text.',
    experience:
      'The level that the posting asks for against yours: the same gives all points, the next one half of them.',
  },
  levels: (high: number, medium: number) =>
    `A match is high from ${high} points, medium from ${medium}, else low.`,
  capped: (cap: number) =>
    `A dealbreaker of yours holds a score at ${cap} at most, whatever the points come to.`,
  fixed:
    'The weights cannot be moved: a number then means the same on every card, in your statistics and in a year. What you can change is your profile and your dealbreakers.',
  trial: 'See it made',
  noProfile: 'There is no profile to score with yet.',
  toProfile: 'Add your skills',
  jobTitle: 'Title of a posting',
  description: 'Its text; without it, you see what a card is scored on',
  result: 'Score of this text',
}
