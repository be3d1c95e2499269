import { createStore, type Store } from '#core/store/persistence.ts'
import type { Clock, Ids } from '#core/store/ports.ts'
import { MemoryImages } from './memory-images.ts'
import { MemoryKeyValue } from './memory-key-value.ts'
import { loadSql } from './sql.ts'

/** A clock that the test sets; each look at it is a second later. */
export class TestClock implements Clock {
  time = Date.parse('2026-03-02T09:00:00.000Z')
  step = 1_000

  now(): Date {
    this.time += this.step
    return new Date(this.time)
  }
}

/** Ids that count up, in the form of a UUID. */
export class TestIds implements Ids {
  count = 0

  next = (): string => {
    this.count += 1
    return `00000000-0000-4000-8000-${String(this.count).padStart(12, '0')}`
  }
}

export interface TestStore {
  readonly store: Store
  readonly keyValue: MemoryKeyValue
  readonly images: MemoryImages
  readonly clock: TestClock
  readonly ids: TestIds
  /** Failures that no caller waited for. */
  readonly reported: [where: string, error: unknown][]
}

/** What a store continues with that another one left. */
export type TestStorage = Partial<Pick<TestStore, 'keyValue' | 'images' | 'clock' | 'ids'>>

/** A store over storage in memory. */
export function testStore(from: TestStorage = {}): TestStore {
  const keyValue = from.keyValue ?? new MemoryKeyValue()
  const images = from.images ?? new MemoryImages()
  const clock = from.clock ?? new TestClock()
  const ids = from.ids ?? new TestIds()
  const reported: TestStore['reported'] = []
  const log = { error: (where: string, error: unknown) => void reported.push([where, error]) }
  const store = createStore({ keyValue, images, clock, ids, loadSql, log })
  return { keyValue, images, clock, ids, store, reported }
}

/** The same storage as a new worker finds it, without the one before having been told. */
export function restarted(test: TestStore): TestStore {
  return testStore({
    keyValue: test.keyValue.copy(),
    images: test.images.copy(),
    clock: test.clock,
    ids: test.ids,
  })
}
