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
  markSkills: 'Mark skills',
  legendMatched: 'in your profile',
  legendGap: 'asked for, not in your profile',

  textChanges: 'The text was saved more than once',
  textChanged: (day: string) => `What changed on ${day}`,
  comparing: 'Comparing the texts',
  textAdded: 'added:',
  textRemoved: 'removed:',
  tooDifferent:
    'The texts are too long and too different to lay side by side. This is the earlier one.',

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
  stages: {
    phone: 'Phone call',
    technical: 'Technical',
    onsite: 'On site',
    final: 'Final round',
    offer: 'Offer talk',
  },
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
  notesHelp: 'Saved when you leave the field. Markdown: **bold**, - list, [label](https://…).',
  notesView: 'Notes: view',
  notesViews: { write: 'Write', read: 'Read' },
  noNotes: 'No notes yet.',

  contacts: 'Contacts',
  contact: (name: string) => `Contact ${name}`,
  noContacts: 'Who wrote, who interviews, who put in a word.',
  addContact: 'Add a contact',
  saveContact: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  editThis: (name: string) => `Edit ${name}`,
  deleteThis: (name: string) => `Delete ${name}`,
  contactFields: {
    name: 'Name',
    role: 'Role',
    email: 'Email',
    phone: 'Phone',
    url: 'Link',
    note: 'Note',
  },
  contactWrong: {
    name: 'A name, please.',
    email: 'An address such as name@example.com.',
    url: 'A link that starts with https:// or http://.',
  },

  sightings: 'Seen on LinkedIn',
  seen: (times: number, first: string, last: string) =>
    times === 1
      ? `Seen once, on ${last}.`
      : `Seen ${formatNumber(times)} times, first on ${first}, last on ${last}.`,
  searches: (searches: string) => `In the searches ${searches}.`,
  reposted: (ids: number, nth: number) =>
    `The same posting stands under ${formatNumber(ids)} numbers on LinkedIn; this is number ${formatNumber(nth)} by when it was first seen.`,
  alikeByText: 'Known by its description, which is the same but for a few words.',
  alikeByFace: 'Known by its title, company and place.',

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
