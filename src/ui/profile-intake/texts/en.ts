import { formatNumber, plural } from '../../wording/format.ts'

/** What reading a profile says, on the dashboard and in the popup. */
export const en = {
  title: 'Fill it from a résumé',
  help: 'A PDF, text, JSON Resume, or LinkedIn’s data export (zip or CSV), up to 10 MB. It is read in this browser, and nothing is saved before you say so.',
  choose: 'Choose a file',
  paste: 'Or paste its text',
  read: 'Read the text',
  reading: 'Reading',
  foundTitle: (from: string) => `Found in ${from}`,
  pasted: 'the pasted text',
  page: 'your LinkedIn page',
  role: 'Target role',
  experience: 'Experience',
  skills: (count: number) =>
    plural(count, { one: 'One skill', other: `${formatNumber(count)} skills` }),
  notFound: 'not found',
  replace: 'Put it in the form',
  add: 'Add it to what is there',
  discard: 'Leave it',
  applied: 'It is in the form, not saved yet: check it, change it, then save.',
  readPage: 'Use my LinkedIn page as profile',
  pageTitle: 'A LinkedIn profile is open',
  pageText:
    'If it is yours, skills and experience can be read from it. You see them before anything is saved.',
  saveOver: 'Save to this profile',
  saveNew: 'Save as a new profile',
  newName: 'From LinkedIn',
  savedOver: 'Saved. Every score now rests on it.',
}
