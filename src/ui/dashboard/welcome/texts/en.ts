/** What the first page says: what we ask, what we read and what we never do. */
export const en = {
  title: 'See how well each job fits you',
  intro:
    'Tell it your skills once. Each job card on LinkedIn then shows how well it fits and why, and one click keeps the job here.',
  start: 'Your profile, in under a minute',
  save: 'Save and start',
  readsTitle: 'What it reads, and what it never does',
  promises: [
    [
      'It reads',
      'the job cards and the posting that you have open on LinkedIn, when they are on your screen.',
    ],
    ['It never acts', 'on LinkedIn: it does not scroll, click, send or request anything there.'],
    [
      'It stays here',
      'your profile, your jobs and your notes are kept in this browser. There is no account, and nothing leaves it unless you turn on reading by a language model in the settings.',
    ],
    ['It explains', 'every score, with the words of the posting it rests on.'],
  ],
  steps: 'Steps',
  stepNames: { profile: 'Your profile', sample: 'Try it on', next: 'Where to click next' },
  later: 'Skip, take me to my jobs',
  skip: 'Go on without a profile',
  nextTitle: 'You are ready',
  next: [
    'Open LinkedIn’s Jobs page. Each card gets its score; point at it to see why.',
    'Press Save beside a score to keep the job here.',
    'Press the puzzle piece in the browser’s toolbar, and then the pin beside Job Fit. Its button scores whatever posting is open.',
  ],
  again: 'You find these steps again in the settings.',
  openLinkedIn: 'Open LinkedIn Jobs',
  toJobs: 'Go to your jobs',
  loading: 'Loading',
}
