import { formatNumber, plural } from '../../../wording/format.ts'

/** What the page on skills to learn says. */
export const en = {
  title: 'Learn next',
  intro: (postings: number) =>
    plural(postings, {
      one: 'Counted by scoring the one job you track whose text is known once more with each skill.',
      other: `Counted by scoring the ${formatNumber(postings)} jobs you track whose text is known once more with each skill.`,
    }),
  heldDown: (count: number) =>
    plural(count, {
      one: 'One more job is left out: a dealbreaker holds it down.',
      other: `${formatNumber(count)} more jobs are left out: a dealbreaker holds them down.`,
    }),
  withoutText: (count: number) =>
    plural(count, {
      one: 'One more job is left out: its text is not known. Open it on LinkedIn and save it again.',
      other: `${formatNumber(count)} more jobs are left out: their text is not known. Open them on LinkedIn and save them again.`,
    }),
  skill: 'Skill',
  asking: 'Jobs that ask for it',
  toHigh: 'Would become a high match',
  points: 'Points in all',
  loading: 'Scoring your jobs',
  noneTitle: 'Nothing to learn yet',
  noneText:
    'Track jobs with their full text: each skill they ask for and your profile lacks is counted here.',
  toJobs: 'Go to your jobs',
  more: (count: number) => `and ${formatNumber(count)} more`,
}
