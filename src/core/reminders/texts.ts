import type { ReminderTexts } from './reminder-texts.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'

const TEXTS: Readonly<Record<string, ReminderTexts>> = { en, de, fr, es }

/** In the first of these languages (BCP 47 tags, best first) that we speak; English when there is none. */
export function reminderTexts(preferred: readonly string[]): ReminderTexts {
  for (const tag of preferred) {
    const texts = TEXTS[tag.toLowerCase().split('-')[0] ?? '']
    if (texts) return texts
  }
  return en
}
