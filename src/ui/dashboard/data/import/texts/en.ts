import type { JobField } from '#core/store/tracked-jobs.ts'
import { formatNumber, plural } from '../../../../wording/format.ts'
import { jobs } from '../../texts/en.ts'

const fields = {
  id: 'Job number of an export',
  source_linkedin_id: 'LinkedIn id',
  ranking_level: 'Level of match',
  created_at: 'Added on',
  updated_at: 'Changed on',
  last_viewed_at: 'Looked at on',
  scored_at: 'Scored on',
  source: 'How it was added',
} satisfies Partial<Record<JobField, string>>

const rows = (count: number) =>
  plural(count, { one: '1 row', other: `${formatNumber(count)} rows` })

/** What the import says. */
export const en = {
  fields,
  title: 'Import',
  about:
    'A SQLite, JSON or CSV file of this extension or of another tracker. You see what it holds before anything changes.',
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  limit: (size: string) => `Up to ${size}.`,
  reading: 'Reading the file',
  holds: (name: string, count: number) => `${name} holds ${jobs(count)}.`,
  nothing: 'No job in this file can be imported.',
  known: (count: number) =>
    count === 0
      ? 'None of them is tracked already.'
      : plural(count, {
          one: '1 of them is tracked already.',
          other: `${formatNumber(count)} of them are tracked already.`,
        }),
  deleted: (count: number) => `It also holds the history of ${jobs(count)} that were deleted.`,
  columns: 'Columns',
  columnsText: 'Say what each column of the file holds.',
  needed: 'Choose the columns that hold the title and the company.',
  leaveOut: 'Leave out',
  column: (header: string, sample: string) =>
    sample === '' ? header : `${header} (such as “${sample}”)`,
  duplicates: 'Jobs that are tracked already',
  firstRows: 'First jobs',
  isKnown: 'tracked already',
  problems: (count: number) => `${rows(count)} cannot be imported`,
  line: (row: number) => `Line ${formatNumber(row)}`,
  job: (row: number) => `Job ${formatNumber(row)}`,
  more: (count: number) => `and ${formatNumber(count)} more`,
  start: (count: number) => `Import ${jobs(count)}`,
  startHistory: 'Import the history',
  cancel: 'Cancel',
  importing: 'Importing',
  keepOpen: 'Keep this page open until it is done.',
  done: 'Import finished',
  stopped: 'Import stopped',
  stoppedText:
    'What was imported before stays. Import the file again for the rest: nothing comes twice.',
  added: 'Added',
  updated: 'Updated',
  skipped: 'Already there',
  refused: 'Could not be imported',
  another: 'Import another file',
}
