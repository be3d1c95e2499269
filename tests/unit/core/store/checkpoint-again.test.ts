import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { saveJob } from '#core/store/save-job.ts'
import { madeUpJob } from '#tests/support/jobs.ts'
import { testStore } from '#tests/support/store.ts'

/** Longer than the quiet time after which a short journal becomes a snapshot. */
const QUIET_MS = 6_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

it('what is written beside a long checkpoint becomes a snapshot too', async () => {
  const test = testStore()
  const save = (number: number) =>
    test.store.write((db) => {
      const moment = { now: test.clock.now(), newId: test.ids.next }
      saveJob(db, madeUpJob(number, 20), moment, 'created')
    })
  await save(0)
  const gate = Promise.withResolvers<void>()
  const stored = test.keyValue.set.bind(test.keyValue)
  test.keyValue.set = async (items) => {
    if (Object.keys(items).some((key) => key.includes('/generation/'))) await gate.promise
    await stored(items)
  }
  for (let number = 1; number <= 70; number += 1) await save(number)
  await vi.advanceTimersByTimeAsync(QUIET_MS)
  gate.resolve()

  const left = async () => {
    await vi.advanceTimersByTimeAsync(QUIET_MS)
    return (await test.store.health()).journal_entries
  }
  await expect.poll(left, { timeout: 20_000 }).toBe(0)
  expect(test.reported).toEqual([])
})
