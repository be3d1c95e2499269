import type { CheckedField } from '#core/domain/page-check.ts'
import { formatNumber, plural } from '../../../wording/format.ts'

const fields: Readonly<Record<CheckedField, string>> = {
  id: 'Numbers',
  title: 'Titles',
  company: 'Companies',
  location: 'Places',
  salary: 'Pay',
  posted_at: 'Dates',
}

/** What the popup says about the page it was opened over. */
export const en = {
  analyze: 'Analyze Job',
  analyzing: 'Reading the page',
  noJob:
    'This page does not describe a job in a form that can be read. Paste its text here; or select it on the page, press the right mouse button and choose “Score this job description”.',
  notReadable: 'The browser lets no extension read this page. Paste the job’s text here.',
  choose: (jobs: number) =>
    plural(jobs, {
      one: 'This page describes one job',
      other: `This page describes ${formatNumber(jobs)} jobs. Which one?`,
    }),
  best: 'Best on this page',
  reading: 'What is read on this page',
  halfRead: 'This page is only half understood',
  fields,
  count: (read: number, of: number) => `${formatNumber(read)} of ${formatNumber(of)}`,
  notEverywhere: 'Pay and dates are not on every card.',
  waiting: (cards: number) =>
    plural(cards, {
      one: 'One card is not filled yet: scroll, and it is read.',
      other: `${formatNumber(cards)} cards are not filled yet: scroll, and they are read.`,
    }),
  skeletonHelp:
    'To report it, copy the page’s skeleton: tags and names of attributes, without a word of its text.',
  copySkeleton: 'Copy skeleton',
  copied: 'Copied',
  notCopied: 'The page did not answer. Reload its tab and try again.',
  toned: (cards: number) =>
    plural(cards, {
      one: 'One card is dimmed or hidden.',
      other: `${formatNumber(cards)} cards are dimmed or hidden.`,
    }),
  show: 'Show them',
}
