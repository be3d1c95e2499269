import { browser } from 'wxt/browser'
import { isPageQuestion, type PageQuestion } from '#core/api/events.ts'
import type { OpenPage, ProfilePageReading } from '#core/domain/open-page.ts'
import type { PageCheck } from '#core/domain/page-check.ts'

/** Asks the content script of the active tab what it shows; a tab without one is `elsewhere`. */
export async function readOpenPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return { kind: 'elsewhere' }
  const question: PageQuestion = { question: 'open-page' }
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab.id, question)
    return isOpenPage(answer) ? answer : { kind: 'elsewhere' }
  } catch {
    // No listener in that tab: not a LinkedIn page, or one that was open before we were installed.
    return { kind: 'elsewhere' }
  }
}

/** What the profile page in the active tab shows; the worker parses it before anything is made of it. */
export const readProfilePage = async () => askPage<ProfilePageReading>('profile-page')

/** Asks the content script of the active tab something about its page; undefined when nobody answers. */
async function askPage<Answer>(question: PageQuestion['question']): Promise<Answer | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return undefined
  try {
    // Answered by our own content script of the same version, for the eyes only.
    return await browser.tabs.sendMessage<PageQuestion, Answer>(tab.id, { question })
  } catch {
    return undefined
  }
}

/** How much of the page is understood, and what is best on it. */
export const readPageCheck = async () => askPage<PageCheck>('page-check')

/** How the page is built, without its texts. */
export const readPageSkeleton = async () => askPage<string>('page-skeleton')

/** Takes the veils off the cards of the page. */
export async function showHiddenCards(): Promise<void> {
  await askPage<true>('show-cards')
}

/** How long a frame without a posting lets the other frames of its tab answer first. */
const GRACE_MS = 60

/** What a page of LinkedIn can tell. */
interface AnsweringPage {
  openPage(): OpenPage
  profilePage(): ProfilePageReading
  check(): PageCheck
  skeleton(): string
  showAll(): void
}

/** Answers the popup's questions with what this page shows. */
export function answerPageQuestions(page: AnsweringPage): void {
  const isTop = window === window.top
  const answers: Readonly<Record<PageQuestion['question'], () => Promise<unknown> | undefined>> = {
    'profile-page': () => (isTop ? Promise.resolve(page.profilePage()) : undefined),
    'open-page'() {
      const open = page.openPage()
      return answerOf(open, open.kind === 'posting')
    },
    'page-check'() {
      const check = page.check()
      return answerOf(check, check.cards > 0)
    },
    'page-skeleton': () => answerOf(page.skeleton(), page.check().cards > 0),
    'show-cards'() {
      page.showAll()
      return isTop ? Promise.resolve(true) : undefined
    },
  }
  browser.runtime.onMessage.addListener((message) =>
    isPageQuestion(message) ? answers[message.question]() : undefined,
  )

  /** A frame inside the page answers only when it has something, so that it never speaks for the whole tab. */
  function answerOf<Answer>(answer: Answer, hasSomething: boolean): Promise<Answer> | undefined {
    if (hasSomething) return Promise.resolve(answer)
    if (!isTop) return undefined
    return new Promise((resolve) => setTimeout(() => resolve(answer), GRACE_MS))
  }
}

function isOpenPage(value: unknown): value is OpenPage {
  return typeof value === 'object' && value !== null && 'kind' in value
}
