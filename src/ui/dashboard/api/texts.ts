import { inLanguage } from '../../wording/language.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'

export const texts = inLanguage({ en, de, fr, es })
