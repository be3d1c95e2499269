import { createLlm } from '#core/llm/llm.ts'
import type { Llm } from '#core/llm/llm-door.ts'
import { createLlmRecords } from '#core/llm/llm-records.ts'
import type { Pulse } from '#core/llm/pacing.ts'
import { isSameSkill } from '#core/scoring/skills/same-skill.ts'
import { VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'
import type { Ids, KeyValue } from '#core/store/ports.ts'
import type { Store } from '#core/store/store.ts'

export interface TestLlm {
  readonly llm: Llm
  /** When the alarm rings next; undefined while none is set. */
  readonly alarmAt: () => number | undefined
  /** How often pages were told of progress. */
  readonly told: () => number
}

export interface TestLlmOptions {
  readonly pulse?: Pulse
  /** Hosts the browser does not let us reach. */
  readonly refused?: readonly string[]
  /** What the worker tells pages. */
  readonly onProgress?: () => void
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
}

export interface TestLlmParts {
  readonly store: Store
  readonly ids: Ids
  /** Kept until it is removed. */
  readonly local: KeyValue
  /** Gone with the browser. */
  readonly session: KeyValue
  readonly log: { error(where: string, error: unknown): void }
}

/** Real time. */
const REAL: Pulse = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason)
      })
    }),
}

/** Scoring with a model over the storage and the network that are given; it runs in Node and in a page. */
export function testLlm(
  { store, ids, local, session, log }: TestLlmParts,
  options: TestLlmOptions = {},
): TestLlm {
  let alarmAt: number | undefined
  let told = 0
  const llm = createLlm({
    store,
    ids,
    log,
    pulse: options.pulse ?? REAL,
    records: createLlmRecords({ local, session }),
    alarm: {
      set: async (at) => {
        alarmAt = at
      },
      clear: async () => {
        alarmAt = undefined
      },
    },
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    builtIn: undefined,
    sameSkill: (one, other) => isSameSkill(one, other, VOCABULARY_INDEX),
    mayReach: async (pattern) => !options.refused?.includes(pattern),
    inFlight: (work) => work(),
    progressed: () => {
      told += 1
      options.onProgress?.()
    },
  })
  return { llm, alarmAt: () => alarmAt, told: () => told }
}
