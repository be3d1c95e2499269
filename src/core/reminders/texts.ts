import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'

/** What the browser shows for us outside of our pages. */
export interface ReminderTexts {
  /** The title of a notification about one job. */
  one(jobTitle: string): string
  /** The title of one about several. */
  several(count: number): string
  readonly snooze: string
  readonly done: string
  /** The toolbar button's title; 0 is a button without a number. */
  toolbar(due: number): string
}

const TEXTS: Readonly<Record<string, ReminderTexts>> = { en, de, fr, es }

/** In the first of these languages (BCP 47 tags, best first) that we speak; English when there is none. */
export function reminderTexts(preferred: readonly string[]): ReminderTexts {
  for (const tag of preferred) {
    const texts = TEXTS[tag.toLowerCase().split('-')[0] ?? '']
    if (texts) return texts
  }
  return en
}
