/** What the parts say that every page has: messages, and errors in place. */
export const en = {
  messages: 'Messages',
  undo: 'Undo',
  close: 'Close',
  undone: 'Taken back',
  tryAgain: 'Try again',
  mishap: 'This page could not be shown.',
  mishapRemedy:
    'Your jobs are safe. Reload; if it happens again, the rest of the dashboard still works.',
  reload: 'Reload',
  status: 'Status',
  statusIs: (status: string) => `Status: ${status}`,
  statusOf: (job: string, status: string) => `Status of ${job}: ${status}`,
}
