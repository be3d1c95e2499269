import * as z from 'zod'
import type { LlmSettings } from '../domain/llm-settings.ts'
import type { KeyValue } from '../store/ports.ts'
import type { DayUseStorage } from './budget.ts'
import type { LedgerStorage } from './connect.ts'
import type { PaceLedger } from './pace-ledger.ts'
import { readLlmSettings } from './settings.ts'

/** Only the browser's storage: none of this is in the database, so that no export and no backup has it. */
export interface LlmAreas {
  /** Kept until it is removed. */
  readonly local: KeyValue
  /** Forgotten when the browser closes. */
  readonly session: KeyValue
}

/** What outlives the worker besides the database. */
export interface LlmRecords {
  settings(): Promise<LlmSettings>
  saveSettings(settings: LlmSettings): Promise<void>
  /** The key kept for this server; undefined for any other server than the one it was given for. */
  key(serverUrl: string): Promise<string | undefined>
  saveKey(key: string, serverUrl: string, keep: LlmSettings['keep_key']): Promise<void>
  deleteKey(): Promise<void>
  /** Moves the key to where it is to be kept from now on. */
  moveKey(keep: LlmSettings['keep_key']): Promise<void>
  /** Whether a batch may be open, known without opening the database. */
  mayHaveOpenBatch(): Promise<boolean>
  noteOpenBatch(isOpen: boolean): Promise<void>
  readonly dayUse: DayUseStorage
  readonly ledgers: LedgerStorage
  /** Forgets what every account's limits were known to be. */
  forgetPaces(): Promise<void>
}

const SETTINGS = 'llm/settings'
const KEY = 'llm/key'
const DAY_USE = 'llm/day-use'
const OPEN = 'llm/open-batch'
const PACE = 'llm/pace/'

const keptKey = z.object({ key: z.string(), server: z.string() })
const dayUse = z.object({ day: z.string(), tokens: z.number() })
const paceLedger = z.object({
  sent_at: z.array(z.number()),
  tokens: z.object({ per_minute: z.number(), remaining: z.number(), at: z.number() }).optional(),
  blocked_until: z.number(),
})

export function createLlmRecords({ local, session }: LlmAreas): LlmRecords {
  // The worker alone writes them, and every score asks for them.
  let settings: Promise<LlmSettings> | undefined

  async function storedKey(): Promise<z.infer<typeof keptKey> | undefined> {
    for (const area of [session, local]) {
      const parsed = keptKey.safeParse((await area.get(KEY))[KEY])
      if (parsed.success) return parsed.data
    }
    return undefined
  }

  async function writeKey(key: string, server: string, keep: LlmSettings['keep_key']) {
    const [area, other] = keep === 'session' ? [session, local] : [local, session]
    await area.set({ [KEY]: { key, server } })
    await other.remove([KEY])
  }

  return {
    settings() {
      settings ??= local.get(SETTINGS).then(
        (stored) => readLlmSettings(stored[SETTINGS]),
        (error: unknown) => {
          settings = undefined
          throw error
        },
      )
      return settings
    },
    async saveSettings(next) {
      await local.set({ [SETTINGS]: next })
      settings = Promise.resolve(next)
    },
    async key(serverUrl) {
      const kept = await storedKey()
      return kept?.server === serverUrl ? kept.key : undefined
    },
    saveKey: writeKey,
    async deleteKey() {
      await Promise.all([local.remove([KEY]), session.remove([KEY])])
    },
    async moveKey(keep) {
      const kept = await storedKey()
      if (kept) await writeKey(kept.key, kept.server, keep)
    },
    async mayHaveOpenBatch() {
      return (await local.get(OPEN))[OPEN] === true
    },
    async noteOpenBatch(isOpen) {
      if (isOpen) await local.set({ [OPEN]: true })
      else await local.remove([OPEN])
    },
    dayUse: {
      async read() {
        const parsed = dayUse.safeParse((await local.get(DAY_USE))[DAY_USE])
        return parsed.success ? parsed.data : undefined
      },
      write: (use) => local.set({ [DAY_USE]: use }),
    },
    ledgers: {
      async read(account) {
        const parsed = paceLedger.safeParse((await session.get(PACE + account))[PACE + account])
        return parsed.success ? parsed.data : undefined
      },
      write(account: string, ledger: PaceLedger) {
        // What is lost here is learned again from the next answer.
        session.set({ [PACE + account]: ledger }).catch(() => undefined)
      },
    },
    async forgetPaces() {
      const stored = Object.keys(await session.get(null))
      await session.remove(stored.filter((name) => name.startsWith(PACE)))
    },
  }
}
