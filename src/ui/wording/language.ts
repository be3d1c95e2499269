/** The languages our pages speak, as BCP 47 tags. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each language calls itself: a person looks for their own word. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
}

const KEY = 'language'

/** The language the user chose, or undefined while the browser's own is followed. */
export function chosenLanguage(storage: Pick<Storage, 'getItem'>): Language | undefined {
  const stored = storage.getItem(KEY)
  return LANGUAGES.find((language) => language === stored)
}

/** Remembers a language for every page of ours; without one the browser's is followed. Pages show it once they are loaded again. */
export function saveLanguage(
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  language: Language | undefined,
): void {
  if (language === undefined) storage.removeItem(KEY)
  else storage.setItem(KEY, language)
}

/** The first of the user's languages (BCP 47 tags, best first) that we speak; English when there is none. */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known)
    if (language) return language
  }
  return 'en'
}

/**
 * The language of this page. It is settled before anything is shown and holds for the page's life, so a text
 * is a plain constant; the settings page loads itself again after a change.
 */
export const language: Language =
  (globalThis.localStorage && chosenLanguage(globalThis.localStorage)) ??
  bestLanguage(globalThis.navigator?.languages ?? [])

/** The user's own region of that language where the browser names one (`de-AT`), for dates and numbers. */
export const locale: string =
  globalThis.navigator?.languages?.find((tag) => tag.toLowerCase().split('-')[0] === language) ??
  language

/**
 * The texts of this page's language. English sets the shape; a translation that lacks a text, or takes
 * other arguments, does not compile.
 */
export function inLanguage<Texts>(
  translations: { readonly en: Texts } & Readonly<Record<Exclude<Language, 'en'>, NoInfer<Texts>>>,
): Texts {
  return translations[language]
}
