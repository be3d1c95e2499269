import { expect, test } from 'vitest'
import { createBudget } from '#core/llm/budget.ts'
import { dayUseStorage } from '#tests/support/llm-storage.ts'

const MORNING = Date.UTC(2026, 10, 24, 9)

test('answers that come at once are all counted', async () => {
  const budget = createBudget(dayUseStorage(), () => MORNING, 10_000)
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      await budget.setAside(100)
      await budget.settle(100, 90)
    }),
  )
  expect(await budget.spent()).toBe(1_800)
})

test('what is set aside counts until it is settled', async () => {
  const budget = createBudget(dayUseStorage(), () => MORNING, 1_000)
  await budget.setAside(600)
  await expect(budget.setAside(600)).rejects.toMatchObject({
    at: Date.UTC(2026, 10, 25),
    message: 'Your budget of 1,000 tokens a day is used up',
  })
  await budget.settle(600, 0)
  await expect(budget.setAside(600)).resolves.toBeUndefined()
})

test('a new day starts at nothing', async () => {
  const storage = dayUseStorage()
  const first = createBudget(storage, () => MORNING, 1_000)
  await first.settle(0, 900)
  const next = createBudget(storage, () => Date.UTC(2026, 10, 25, 1), 1_000)
  expect(await next.spent()).toBe(0)
  await expect(next.setAside(900)).resolves.toBeUndefined()
})
