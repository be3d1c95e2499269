import { browser } from 'wxt/browser'

/**
 * Asks the user to let us reach hosts of this pattern ("https://api.groq.com/*"). Chrome asks only at a
 * click, and not again where it is allowed already.
 * @returns whether it is allowed now
 */
export async function requestHost(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}
