import { browser } from 'wxt/browser'
import { isPageQuestion, type PageQuestion } from '#core/api/events.ts'
import type { OpenPage, ProfilePageReading } from '#core/domain/open-page.ts'
import type { PageCheck } from '#core/domain/page-check.ts'

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
