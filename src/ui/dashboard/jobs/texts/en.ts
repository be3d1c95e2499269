import { formatNumber, plural } from '../../../wording/format.ts'

const jobs = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'job', other: 'jobs' })}`

/** What the table of jobs says. */
export const en = {
  title: 'Jobs',
  count: jobs,
  search: 'Search jobs',
  searchHint: 'Search title, company, text, notes',
  table: 'Tracked jobs',
  columns: {
    match_percentage: 'Match',
    job_title: 'Title',
    company_name: 'Company',
    location: 'Location',
    status: 'Status',
    created_at: 'Added',
    updated_at: 'Changed',
  },
  selectAll: 'Select all',
  select: 'Select',
  openJob: (title: string, company: string) => `${title} at ${company}`,
  noLocation: '–',
  loadingMore: 'Loading more jobs',
  emptyTitle: 'No jobs yet',
  emptyText:
    'Open LinkedIn’s Jobs page: each card shows how well it fits you. Press Save on its badge, or in the popup of the toolbar button, and the job is here.',
  openLinkedIn: 'Open LinkedIn Jobs',
  noneTitle: 'No job matches',
  noneText: 'No tracked job passes every filter that is set.',
  clear: 'Clear filters',
  statusChanged: (title: string, status: string) => `${title}: ${status}`,

  filterStatus: 'Status',
  filterMore: 'Filters',
  filterTitle: 'Filter jobs',
  any: 'Any',
  level: 'Level',
  source: 'Source',
  company: 'Company contains',
  minMatch: 'Match from',
  maxMatch: 'Match to',
  since: 'Added since',
  until: 'Added until',
  notes: 'Notes',
  withNotes: 'With notes',
  withoutNotes: 'Without notes',
  chips: 'Filters that are set',
  remove: (filter: string) => `Remove filter ${filter}`,
  chipStatus: (words: string) => `Status: ${words}`,
  chipLevel: (word: string) => `Level: ${word}`,
  chipSource: (word: string) => `Source: ${word}`,
  chipCompany: (name: string) => `Company: ${name}`,
  chipMatch: (low: number | undefined, high: number | undefined) => {
    if (low === undefined) return `Match up to ${high}`
    return high === undefined ? `Match from ${low}` : `Match ${low}–${high}`
  },
  chipSince: (day: string) => `Since ${day}`,
  chipUntil: (day: string) => `Until ${day}`,
  percentWrong: 'A whole number from 0 to 100.',

  chosen: (count: number) => `${formatNumber(count)} selected`,
  bulk: 'Selected jobs',
  setStatus: 'Set status',
  delete: 'Delete',
  unselect: 'Clear selection',
  deleted: (count: number) => `${jobs(count)} deleted`,
  changed: (count: number, status: string) => `${jobs(count)}: ${status}`,
  working: (done: number, all: number) => `${formatNumber(done)} of ${formatNumber(all)}`,

  shortcuts: 'Keyboard shortcuts',
  shortcutList: [
    ['j / k', 'Next, previous job'],
    ['Enter', 'Open the job'],
    ['x', 'Select the job'],
    ['/', 'Search'],
    ['Esc', 'Clear the selection'],
    ['?', 'This list'],
  ] satisfies readonly (readonly [string, string])[],
  shortcutsOff: 'They can be switched off in the settings.',
  close: 'Close',
}
