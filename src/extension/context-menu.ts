import { browser } from 'wxt/browser'
import { LIMITS } from '#core/api/fields.ts'

const MENU = 'score-selected-text'
/** In memory only, and out of reach of content scripts. */
const KEY = 'selected-text'

/** The menu is the browser's and speaks its language, whichever the user chose for our pages. */
const ENGLISH = 'Score this job description'
const TITLES: Readonly<Record<string, string>> = {
  de: 'Diese Stellenbeschreibung bewerten',
  fr: 'Noter cette description de poste',
  es: 'Puntuar esta descripción de empleo',
}

/** Offers the selected text of any page to the popup's form; the page is not touched. */
export function offerSelectedText(): void {
  browser.runtime.onInstalled.addListener(addToMenu)
  browser.runtime.onStartup.addListener(addToMenu)
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU && selectionText) void openWith(selectionText)
  })
}

/** The text that the user chose in the menu, once; undefined when the popup was opened in another way. */
export async function takeSelectedText(): Promise<string | undefined> {
  const { [KEY]: text } = await browser.storage.session.get(KEY)
  if (typeof text !== 'string') return undefined
  await browser.storage.session.remove(KEY)
  return text
}

/** Anew each time: the browser keeps the menu, and its own language may have changed. */
function addToMenu(): void {
  const title = TITLES[browser.i18n.getUILanguage().slice(0, 2)] ?? ENGLISH
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: MENU, title, contexts: ['selection'] })
  })
}

/** Handed over in memory: an address would leave the text in the browser's history. */
async function openWith(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.slice(0, LIMITS.description) })
  try {
    await browser.action.openPopup()
  } catch {
    // Where no popup can stand, such as in a window without a toolbar, a tab shows the same.
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') })
  }
}
