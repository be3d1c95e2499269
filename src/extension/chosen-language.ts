import { browser } from 'wxt/browser'

const KEY = 'language'

/** Tells the worker, which cannot see a page's localStorage, which language the user chose there; undefined for the browser's own. */
export async function keepLanguage(language: string | undefined): Promise<void> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY)
  if (kept === language) return
  if (language === undefined) await browser.storage.local.remove(KEY)
  else await browser.storage.local.set({ [KEY]: language })
}

/** The languages to speak outside of our pages, as BCP 47 tags, best first. */
export async function spokenLanguages(): Promise<readonly string[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY)
  return [...(typeof kept === 'string' ? [kept] : []), ...navigator.languages]
}
