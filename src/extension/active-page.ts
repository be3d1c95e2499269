import { browser } from 'wxt/browser'
import type { PageQuestion } from '#core/api/events.ts'
import {
  type AnySiteAnswer,
  type PageAnswer,
  parseAnySite,
  parsePageAnswer,
} from '#core/api/page-answers.ts'
import type { OpenPage } from '#core/domain/open-page.ts'

/**
 * What the active tab shows; a tab that does not answer is `elsewhere`.
 * @throws {Failure} `invalid` when what it answers is nothing of ours
 */
export async function readOpenPage(): Promise<OpenPage> {
  // No answer: not a LinkedIn page, or one that was open before we were installed.
  return (await askPage('open-page')) ?? { kind: 'elsewhere' }
}

/** What the profile page in the active tab shows; undefined, as in the next ones, when nobody answers. */
export const readProfilePage = async () => askPage('profile-page')

/** How much of the page is understood, and what is best on it. */
export const readPageCheck = async () => askPage('page-check')

/** How the page is built, without its texts. */
export const readPageSkeleton = async () => askPage('page-skeleton')

/** Takes the veils off the cards of the page. */
export async function showHiddenCards(): Promise<void> {
  await askPage('show-cards')
}

async function askPage<Question extends PageQuestion['question']>(
  question: Question,
): Promise<PageAnswer<Question> | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return undefined
  let answer: unknown
  try {
    answer = await browser.tabs.sendMessage(tab.id, { question })
  } catch {
    return undefined
  }
  return answer === undefined || answer === null ? undefined : parsePageAnswer(question, answer)
}

/**
 * What the page of any site in the active tab says of itself, read once, when the user asks: opening
 * the popup has given access to this tab and to no other. Undefined where the browser lets nobody read.
 * @throws {Failure} `invalid` when what came back is nothing of ours
 */
export async function readAnySite(): Promise<AnySiteAnswer | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return undefined
  let answer: unknown
  try {
    const target = { tabId: tab.id }
    const [frame] = await browser.scripting.executeScript({ target, func: collectLinkedData })
    answer = frame?.result
  } catch {
    return undefined
  }
  return parseAnySite(answer)
}

/** Runs in the page, alone: it may use nothing of this file. */
function collectLinkedData(): AnySiteAnswer {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const blocks = scripts
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text.length <= 400_000 && text.includes('JobPosting'))
  return { address: location.href.slice(0, 10_000), blocks: blocks.slice(0, 50) }
}
