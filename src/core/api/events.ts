/** What the worker tells open pages; it carries no content, so that a page asks for what it may see. */
export type WorkerEvent =
  /** The profile or a setting of scoring changed: scores on screen are out of date. */
  | { readonly event: 'profile-changed' }
  /** A tracked job was added, changed or removed. */
  | { readonly event: 'jobs-changed' }

/** What the popup asks the content script of the tab it was opened over. */
export type PageQuestion = { readonly question: 'open-page' | 'profile-page' }

/** Parses a message from the worker; anything else is undefined. */
export function workerEvent(message: unknown): WorkerEvent | undefined {
  if (typeof message !== 'object' || message === null || !('event' in message)) return undefined
  const { event } = message
  return event === 'profile-changed' || event === 'jobs-changed' ? { event } : undefined
}

/** True for the popup's question, which only the extension's own pages can ask. */
export function isPageQuestion(message: unknown): message is PageQuestion {
  return (
    typeof message === 'object' &&
    message !== null &&
    'question' in message &&
    (message.question === 'open-page' || message.question === 'profile-page')
  )
}
