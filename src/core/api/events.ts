/** What the worker tells open pages; it carries no content, so that a page asks for what it may see. */
export type WorkerEvent =
  /** The profile or a setting of scoring changed: scores on screen are out of date. */
  | { readonly event: 'profile-changed' }
  /** A tracked job was added, changed or removed. */
  | { readonly event: 'jobs-changed' }
  /** A model's answers came, or a batch of questions began, waits or ended. */
  | { readonly event: 'llm-progress' }
  /** The user set anew what is done on LinkedIn's pages. */
  | { readonly event: 'page-settings-changed' }

/** What the popup asks the content script of the tab it was opened over. */
export type PageQuestion = { readonly question: (typeof PAGE_QUESTIONS)[number] }

const PAGE_QUESTIONS = [
  'open-page',
  'profile-page',
  'page-check',
  'page-skeleton',
  'show-cards',
] as const
const EVENTS: readonly unknown[] = [
  'profile-changed',
  'jobs-changed',
  'llm-progress',
  'page-settings-changed',
]

/** Parses a message from the worker; anything else is undefined. */
export function workerEvent(message: unknown): WorkerEvent | undefined {
  if (typeof message !== 'object' || message === null || !('event' in message)) return undefined
  // Its event is one of these words, and nothing else of it is taken.
  return EVENTS.includes(message.event) ? ({ event: message.event } as WorkerEvent) : undefined
}

/** True for the popup's question, which only the extension's own pages can ask. */
export function isPageQuestion(message: unknown): message is PageQuestion {
  if (typeof message !== 'object' || message === null || !('question' in message)) return false
  const known: readonly unknown[] = PAGE_QUESTIONS
  return known.includes(message.question)
}
