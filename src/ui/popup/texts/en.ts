import { formatNumber, plural } from '../../wording/format.ts'

/** Everything the popup says. */
export const en = {
  product: 'Job Fit',
  scoresFor: 'Scores are for',
  dashboard: 'Dashboard',
  loading: 'Reading the page',
  scoring: 'Scoring',
  noCompany: 'Company not shown',
  setUpTitle: 'Tell it what you are looking for',
  setUpText:
    'Add your skills once, and every job shows how well it fits you and why. It takes under a minute and stays in this browser.',
  setUp: 'Set up your profile',
  elsewhereTitle: 'No job of LinkedIn is open here',
  elsewhereText:
    'On another site’s page about a job, have it analyzed here: the page is read when you press the button, and only then. On LinkedIn, open a job; if its tab was open before the extension was installed, reload it once.',
  linkedinTitle: 'No job is open',
  linkedinText: 'Open a job, or go to the Jobs page of LinkedIn: each card there gets its score.',
  resultsTitle: 'No job is open',
  resultsText: (cards: number) =>
    plural(cards, {
      one: 'One card is on this page, with its score on it. Open it to see it here in full.',
      other: `${formatNumber(cards)} cards are on this page, each with its score on it. Open one to see it here in full.`,
    }),
  paste: 'Paste a description',
  pasteTitle: 'Score any description',
  pasteHelp: 'For a job from anywhere: another site, an e-mail, a PDF.',
  title: 'Title',
  company: 'Company',
  description: 'Description',
  score: 'Score it',
  back: 'Back',
  titleMissing: 'Give the job’s title.',
  companyMissing: 'Give the company’s name.',
  tooLong: (most: number) => `This is too long: at most ${formatNumber(most)} characters.`,
  descriptionMissing: 'Paste the text of the posting.',
  rangeText: (low: number, high: number) =>
    low === high
      ? `Only the title is known: it earns ${low}. The description can lower that by asking for more skills.`
      : `Only the title is known: it earns ${low}. The description can raise that to ${high}, or lower it by asking for more skills.`,
  status: 'Save as',
  notes: 'Note',
  notesPlaceholder: 'Note: who told you of it, why you like it …',
  save: 'Save job',
  saving: 'Saving',
  saved: 'Saved',
  tracked: 'Tracked',
  openJob: 'Open in dashboard',
  statusChanged: 'Status changed',
  why: 'Why',
  whyCompany: 'The page does not name the company. Add it to save the job.',
}
