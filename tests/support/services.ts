import type { WorkerEvent } from '#core/api/events.ts'
import type { Services } from '#core/api/services.ts'
import type { Profile } from '#core/domain/profile.ts'
import { askToErase, finishErasing } from '#core/erasure/erasure.ts'
import { createPageSettingsStore } from '#core/page-settings/page-settings-store.ts'
import { createProfileStore } from '#core/profiles/profile-store.ts'
import { createLearnRecords } from '#core/scoring/learn-records.ts'
import { type TestLlmOptions, testLlm } from './llm-service.ts'
import { MemoryKeyValue } from './memory-key-value.ts'
import { type TestReminders, testReminders } from './reminders.ts'
import { type TestStorage, type TestStore, testStore } from './store.ts'

export interface TestServices extends TestStore {
  readonly services: Services
  /** What the handlers told open pages, in order. */
  readonly announced: WorkerEvent[]
  /** What reminders did in the browser. */
  readonly reminding: TestReminders
  /** Makes this the active profile. */
  useProfile(profile: Profile): Promise<void>
}

/** Everything a handler may use, over storage in memory. */
export function testServices(from: TestStorage = {}, model: TestLlmOptions = {}): TestServices {
  const parts = testStore(from)
  const announced: WorkerEvent[] = []
  const profiles = createProfileStore(parts.keyValue)
  const reminding = testReminders(parts)
  const { llm } = testLlm(
    {
      ...parts,
      local: parts.keyValue,
      session: new MemoryKeyValue(),
      log: { error: (where, error) => void parts.reported.push([where, error]) },
    },
    model,
  )
  return {
    ...parts,
    announced,
    reminding,
    async useProfile(profile) {
      await profiles.change(({ active }) => ({
        active,
        profiles: [{ id: active, name: 'Test', profile }],
      }))
    },
    services: {
      store: parts.store,
      clock: parts.clock,
      ids: parts.ids,
      profiles,
      pageSettings: createPageSettingsStore(parts.keyValue),
      learning: createLearnRecords(parts.store),
      reminders: reminding.reminders,
      llm,
      announce: (event) => announced.push(event),
      async eraseEverything() {
        await askToErase(parts.keyValue)
        await finishErasing({
          local: parts.keyValue,
          emptyTheRest: async () => {},
          emptied: async () => {},
        })
        await parts.store.letGo()
      },
      openDashboard: async () => {},
    },
  }
}
