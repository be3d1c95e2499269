import { formatNumber } from '../../wording/format.ts'
import { inLanguage } from '../../wording/language.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'

export const texts = inLanguage({ en, de, fr, es })

/** "1 job", "12 jobs": also for the import, which has texts of its own. */
export const jobs = texts.countJobs

/** A size for people: 1,000 bytes are a kilobyte, as file managers count. */
export function formatSize(bytes: number): string {
  const step = Math.min(texts.units.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)))
  return `${formatNumber(bytes / 1000 ** step)} ${texts.units[step]}`
}
