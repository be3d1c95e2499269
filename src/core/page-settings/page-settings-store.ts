import * as z from 'zod'
import { pageSettings, taughtTitle } from '../api/page-fields.ts'
import {
  DEFAULT_PAGE_SETTINGS,
  MOST_TAUGHT,
  type PageSettings,
  type TaughtTitle,
} from '../domain/page-settings.ts'
import type { KeyValue } from '../store/ports.ts'

const KEY = 'page-settings'
const PANEL = 'page-panel-open'
const TAUGHT = 'page-taught-titles'

const taughtTitles = z.array(taughtTitle)

/** What the user set for LinkedIn's pages; kept apart from the database, since every page asks for it. */
export interface PageSettingsStore {
  /** The defaults where nothing is stored, or nothing that can be read. */
  get(): Promise<PageSettings>
  save(settings: PageSettings): Promise<void>
  /** Whether the panel was left open; false at first. */
  isPanelOpen(): Promise<boolean>
  rememberPanel(isOpen: boolean): Promise<void>
  /** The latest lesson first. */
  taught(): Promise<readonly TaughtTitle[]>
  /** Puts a lesson before all others; the oldest goes when there are too many. */
  teach(lesson: TaughtTitle): Promise<void>
  /** Forgets a lesson, if it is known. */
  forget(lesson: TaughtTitle): Promise<void>
}

export function createPageSettingsStore(keyValue: KeyValue): PageSettingsStore {
  const stored = async (key: string) => (await keyValue.get(key))[key]

  async function taught(): Promise<readonly TaughtTitle[]> {
    const parsed = taughtTitles.safeParse(await stored(TAUGHT))
    return parsed.success ? parsed.data : []
  }

  async function without({ layout, path }: TaughtTitle): Promise<TaughtTitle[]> {
    return (await taught()).filter((known) => known.layout !== layout || known.path !== path)
  }

  return {
    async get() {
      const parsed = pageSettings.safeParse(await stored(KEY))
      return parsed.success ? parsed.data : DEFAULT_PAGE_SETTINGS
    },
    save: (settings) => keyValue.set({ [KEY]: settings }),
    isPanelOpen: async () => (await stored(PANEL)) === true,
    rememberPanel: (isOpen) => keyValue.set({ [PANEL]: isOpen }),
    taught,
    async teach(lesson) {
      const lessons = [lesson, ...(await without(lesson))].slice(0, MOST_TAUGHT)
      await keyValue.set({ [TAUGHT]: lessons })
    },
    async forget(lesson) {
      await keyValue.set({ [TAUGHT]: await without(lesson) })
    },
  }
}
