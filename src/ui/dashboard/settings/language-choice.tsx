import { Choice } from '../../parts/field.tsx'
import {
  chosenLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
  saveLanguage,
} from '../../wording/language.ts'
import { texts } from './texts.ts'

const BROWSER = 'browser'
const OPTIONS = [BROWSER, ...LANGUAGES] as const
const WORDS = { [BROWSER]: texts.asBrowser, ...LANGUAGE_NAMES }

/** The language of our pages. A text is settled when its page loads, so a choice loads the page again. */
export function LanguageChoice() {
  const choose = (next: typeof BROWSER | Language) => {
    saveLanguage(localStorage, next === BROWSER ? undefined : next)
    location.reload()
  }
  return (
    <div className="panel">
      <Choice
        label={texts.language}
        value={chosenLanguage(localStorage) ?? BROWSER}
        options={OPTIONS}
        words={WORDS}
        onChange={choose}
      />
    </div>
  )
}
