import { browser } from 'wxt/browser'
import type { WorkerEvent } from '#core/api/events.ts'
import type { Log } from '#core/api/services.ts'
import type { BuiltInModel } from '#core/llm/built-in.ts'
import type { Llm, LlmPorts } from '#core/llm/llm-door.ts'
import { createLlmRecords } from '#core/llm/llm-records.ts'
import type { Pulse } from '#core/llm/pacing.ts'
import { isSameSkill } from '#core/scoring/skills/same-skill.ts'
import { VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'
import type { Ids } from '#core/store/ports.ts'
import type { Store } from '#core/store/store.ts'
import { createAlarm, onAlarm } from './alarms.ts'
import { whileInFlight } from './keep-alive.ts'
import { sessionArea, storageArea } from './key-value.ts'
import { announce } from './worker-events.ts'

const ALARM = 'reading-by-a-model'

const pulse: Pulse = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const timer = setTimeout(resolve, ms)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason)
      })
    }),
}

/** The browser's side of scoring with a model. */
export function llmPorts(store: Store, ids: Ids, log: Log): LlmPorts {
  return {
    store,
    ids,
    log,
    pulse,
    records: createLlmRecords({ local: storageArea, session: sessionArea }),
    alarm: createAlarm(ALARM),
    fetch: (url, init) => fetch(url, init),
    builtIn: (globalThis as { LanguageModel?: BuiltInModel }).LanguageModel, // no types have it yet; absent in other browsers
    sameSkill: (one, other) => isSameSkill(one, other, VOCABULARY_INDEX),
    mayReach: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    inFlight: whileInFlight,
    progressed: () => announce({ event: 'llm-progress' }),
  }
}

/** Tells the pages, and lets no batch go on for a profile that is no more. */
export function announceTo(llm: Llm): (event: WorkerEvent) => void {
  return (event) => {
    announce(event)
    if (event.event === 'profile-changed') void llm.profileChanged()
  }
}

/** Goes on with what an earlier worker left: now, when the alarm rings, and when the browser starts. */
export function resumeReading(llm: Llm): void {
  onAlarm(ALARM, () => void llm.resume())
  browser.runtime.onStartup.addListener(() => void llm.resume())
  void llm.resume()
}
