import { pageSettings } from '../api/page-fields.ts'
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '../domain/page-settings.ts'
import type { KeyValue } from '../store/ports.ts'

const KEY = 'page-settings'

/** What the user set for LinkedIn's pages; kept apart from the database, since every page asks for it. */
export interface PageSettingsStore {
  /** The defaults where nothing is stored, or nothing that can be read. */
  get(): Promise<PageSettings>
  save(settings: PageSettings): Promise<void>
}

export function createPageSettingsStore(keyValue: KeyValue): PageSettingsStore {
  return {
    async get() {
      const parsed = pageSettings.safeParse((await keyValue.get(KEY))[KEY])
      return parsed.success ? parsed.data : DEFAULT_PAGE_SETTINGS
    },
    save: (settings) => keyValue.set({ [KEY]: settings }),
  }
}
