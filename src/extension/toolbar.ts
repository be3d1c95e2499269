import { browser } from 'wxt/browser'

/** White on the blue of the pages' buttons: 6.6 : 1. */
const GROUND = '#0a5ab8'
const INK = '#ffffff'

/** Writes a number on the toolbar button, none for 0; the title says it in words. */
export async function showOnToolbar(count: number, title: string): Promise<void> {
  const text = count > 99 ? '99+' : String(count)
  await browser.action.setBadgeText({ text: count === 0 ? '' : text })
  await browser.action.setTitle({ title })
  if (count === 0) return
  await browser.action.setBadgeBackgroundColor({ color: GROUND })
  await browser.action.setBadgeTextColor?.({ color: INK })
}
