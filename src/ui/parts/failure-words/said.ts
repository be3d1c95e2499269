import { inLanguage, language } from '../../wording/language.ts'
import { de } from './said/de.ts'
import { en } from './said/en.ts'
import { es } from './said/es.ts'
import { fr } from './said/fr.ts'

const said: Readonly<Record<string, string>> = inLanguage({ en, de, fr, es })

/** A sentence of the worker in the language of the page; undefined when it is not known there. */
export function inPageLanguage(sentence: string): string | undefined {
  if (language === 'en') return sentence
  return Object.hasOwn(said, sentence) ? said[sentence] : undefined
}
