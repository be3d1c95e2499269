import { createStore, type Store } from '#core/store/persistence.ts'
import type { Clock, Ids } from '#core/store/ports.ts'
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
  readonly clock: TestClock
  readonly ids: TestIds
}

/** A store over storage in memory; `from` continues with what another one left. */
export function testStore(from: Partial<Omit<TestStore, 'store'>> = {}): TestStore {
  const keyValue = from.keyValue ?? new MemoryKeyValue()
  const clock = from.clock ?? new TestClock()
  const ids = from.ids ?? new TestIds()
  return { keyValue, clock, ids, store: createStore({ keyValue, clock, ids, loadSql }) }
}
