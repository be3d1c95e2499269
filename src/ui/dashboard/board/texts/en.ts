import { formatNumber, plural } from '../../../wording/format.ts'

/** What the board says. */
export const en = {
  title: 'Board',
  jobs: (count: number) => plural(count, { one: '1 job', other: `${formatNumber(count)} jobs` }),
  overLimit: (count: number, limit: number) =>
    `${formatNumber(count)} of at most ${formatNumber(limit)}`,
  column: (status: string, count: number) =>
    `${status}, ${plural(count, { one: '1 job', other: `${formatNumber(count)} jobs` })}`,
  card: (title: string, company: string) => `${title} at ${company}`,
  drag: (title: string) => `Drag ${title}`,
  collapse: (status: string) => `Collapse ${status}`,
  expand: (status: string) => `Open ${status}`,
  settings: (status: string) => `Settings of ${status}`,
  limit: 'At most so many jobs',
  limitHint: 'The column warns when it holds more. Leave it empty for no limit.',
  empty: 'Drop a job here',
  loading: 'Loading jobs',
  moved: (title: string, status: string) => `${title}: ${status}`,
  none: 'No jobs yet',
  noneText:
    'Save a job on LinkedIn or from the popup, and it stands here in the column of its status.',
}
