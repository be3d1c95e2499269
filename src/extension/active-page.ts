import { browser } from 'wxt/browser'
import { isPageQuestion, type PageQuestion } from '#core/api/events.ts'
import type { OpenPage, ProfilePageReading } from '#core/domain/open-page.ts'

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

/** Asks the content script of the active tab what the profile page in it shows; undefined when it does not answer. */
export async function readProfilePage(): Promise<ProfilePageReading | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return undefined
  const question: PageQuestion = { question: 'profile-page' }
  try {
    // Read by our own content script; the worker parses it before anything is made of it.
    return await browser.tabs.sendMessage<PageQuestion, ProfilePageReading>(tab.id, question)
  } catch {
    return undefined // the tab went elsewhere meanwhile
  }
}

/** How long a frame without a posting lets the other frames of its tab answer first. */
const GRACE_MS = 60

/** Answers the popup's question with what this page shows. */
export function answerPageQuestions(
  openPage: () => OpenPage,
  profilePage: () => ProfilePageReading,
): void {
  browser.runtime.onMessage.addListener((message) => {
    if (!isPageQuestion(message)) return undefined
    if (message.question === 'profile-page') {
      return window === window.top ? Promise.resolve(profilePage()) : undefined
    }
    const page = openPage()
    if (page.kind === 'posting') return Promise.resolve(page)
    // A frame inside the page answers only for a posting, so that it never speaks for the whole tab.
    if (window !== window.top) return undefined
    return new Promise((resolve) => setTimeout(() => resolve(page), GRACE_MS))
  })
}

function isOpenPage(value: unknown): value is OpenPage {
  return typeof value === 'object' && value !== null && 'kind' in value
}
