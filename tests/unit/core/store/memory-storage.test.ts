import { expect, it } from 'vitest'
import { keyValueContract } from '#tests/ports/key-value.contract.ts'
import { MemoryKeyValue } from '#tests/support/memory-key-value.ts'

keyValueContract('memory', async () => new MemoryKeyValue())

it('storage that refuses a set changes nothing of it', async () => {
  const storage = new MemoryKeyValue()
  await storage.set({ a: 1 })
  storage.beforeChange = () => {
    throw new Error('full')
  }
  await expect(storage.set({ a: 2, b: 2 })).rejects.toThrow('full')
  expect(await storage.get(null)).toEqual({ a: 1 })
})
