import { browser } from 'wxt/browser'

const SCRIPT = '/teach-titles.js'

/**
 * Lets the user teach the page under the popup where titles stand; needs the click that opened the popup.
 * @returns false where there is no card to teach on, or no page that may be asked
 */
export async function teachTitles(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return false
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: [SCRIPT],
    })
    return answers.some(({ result }) => result === true)
  } catch {
    // A page that no extension may touch, or one that was left meanwhile.
    return false
  }
}
