import { formatNumber, plural } from '../../../wording/format.ts'

const rows = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'row', other: 'rows' })}`

/** What the page for queries of one's own says. */
export const en = {
  title: 'SQL',
  intro:
    'Ask your own data anything SQLite can answer. A query runs on a copy in this page: it can change nothing, and it is stopped after 5 seconds.',
  query: 'Query',
  run: 'Run',
  stop: 'Stop',
  runs: 'The query is running',
  keys: 'Ctrl + Enter runs it.',
  ready: {
    perMonth: 'Applications by month',
    companies: 'Jobs and average match by company',
    gaps: 'Skills that postings ask for and you lack',
    rejection: 'Days from application to rejection',
    silent: 'Applications without an answer',
    lastChanges: 'The last 100 changes',
  },
  begin: 'Begin with',
  choose: 'Choose a query',
  history: 'Your last queries',
  forget: 'Forget these',
  tables: 'Tables',
  loading: 'The tables are being read',
  result: 'Result',
  answered: (count: number, ms: number) => `${rows(count)} in ${formatNumber(ms)} ms`,
  cut: (count: number) => `Only the first ${rows(count)} are here. Narrow the query, or add LIMIT.`,
  none: 'No rows.',
  more: (count: number) => `Show ${formatNumber(count)} more`,
  empty: 'NULL',
  save: 'Save as CSV',
  failed: 'This query has no answer',
  refused: {
    empty: 'Write a query first, such as SELECT 1.',
    writing:
      'Only queries that read can be run here. Begin with SELECT, WITH, VALUES or EXPLAIN, or ask PRAGMA table_info(tracked_jobs).',
    several: 'Only one query can be run at a time. Remove all but one of them.',
  },
  tooLong: 'It took longer than 5 seconds and was stopped. Narrow it, or add LIMIT.',
  stopped: 'You stopped it.',
}
