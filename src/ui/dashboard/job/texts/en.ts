import { formatNumber } from '../../../wording/format.ts'

/** What a job's page says. */
export const en = {
  back: 'Jobs',
  loading: 'Loading the job',
  goneTitle: 'This job is gone',
  goneText: 'It was deleted, or its address is not right.',
  toJobs: 'All jobs',
  openPosting: 'Open the posting',
  delete: 'Delete',
  deleted: (title: string) => `${title} deleted`,
  statusChanged: (status: string) => `Status: ${status}`,

  match: 'Match',
  notScored: 'This job was saved without a score.',
  scoredWithout: 'Add your skills to see how it fits.',
  today: 'Why, with your profile of now',
  differs: (stored: number, now: string) =>
    `It was saved with ${stored}. With your profile of now it is ${now}, for the reasons below.`,
  provisional: 'Only the title was known when it was saved; a description can still raise this.',

  posting: 'Posting',
  noPosting:
    'The text of this posting was not seen yet. Open it on LinkedIn and save it again to keep its text.',
  legendMatched: 'in your profile',
  legendGap: 'asked for, not in your profile',

  details: 'Details',
  added: (day: string) => `Added ${day}`,
  posted: (day: string) => `Posted ${day}`,
  title: 'Title',
  company: 'Company',
  location: 'Location',
  followUp: 'Follow up on',
  applied: 'Applied on',
  appliedAt: 'Applied at (link)',
  interview: 'Interview on',
  stage: 'Interview stage',
  rejected: 'Rejected on',
  reason: 'Reason for rejection',
  postingLink: 'Posting link',
  salary: 'Salary a year',
  salaryFrom: 'From',
  salaryTo: 'To',
  currency: 'Currency',
  wholeNumber: 'A whole number from 0 to 1,000,000,000.',
  saved: (field: string) => `${field} saved`,

  notes: 'Notes',
  notesPlaceholder: 'Contacts, questions, impressions …',
  notesHelp: 'Saved when you leave the field.',

  history: 'History',
  undo: 'Undo',
  undoThis: (what: string) => `Undo: ${what}`,
  undone: 'Taken back',
  earlier: (count: number) => `Show ${formatNumber(count)} earlier`,

  happened: {
    withStatus: (event: string, status: string) => `${event} as ${status}`,
    added: 'Added',
    imported: 'Imported',
    deleted: 'Deleted',
    restored: 'Restored',
    scored: 'Scored again',
    fieldRemoved: (field: string) => `${field} removed`,
    fieldAdded: (field: string) => `${field} added`,
    fieldChanged: (field: string) => `${field} changed`,
    fieldSet: (field: string, value: string) => `${field}: ${value}`,
  },
}
