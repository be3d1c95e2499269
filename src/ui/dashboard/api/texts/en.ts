import { formatNumber, plural } from '../../../wording/format.ts'

/** What the page about the message API says. */
export const en = {
  title: 'API',
  intro:
    'Everything this extension can do is one of these operations. The service worker answers them to the extension’s own pages and to its script on LinkedIn’s pages, over the browser’s messages; there is no network endpoint, and no other page or extension is heard.',
  english: 'The operations are described in English, as in their contract.',
  search: 'Search operations and fields',
  count: (count: number) =>
    `${formatNumber(count)} ${plural(count, { one: 'operation', other: 'operations' })}`,
  none: 'No operation has these words.',
  copy: 'Copy openapi.json',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Save the file instead.',
  save: 'Save openapi.json',
  callers: 'May be called by',
  callerNames: {
    content: 'script on LinkedIn’s pages',
    popup: 'popup',
    dashboard: 'dashboard',
  },
  writes: 'Changes what is stored',
  reads: 'Only reads',
  input: 'Request',
  output: 'Reply',
  errors: 'Refused with',
  example: 'Example',
  message: 'Message',
  reply: 'Reply',
  nothing: 'Nothing.',
  field: 'Field',
  type: 'Type',
  required: 'Required',
  yes: 'yes',
  no: 'no',
}
