import { describe, expect, it } from 'vitest'
import type { KeyValue } from '#core/store/ports.ts'

/** What the store relies on, of storage in the browser and of storage in memory alike. */
export function keyValueContract(name: string, create: () => Promise<KeyValue>): void {
  describe(`${name} as storage`, () => {
    it('gives back what was set, and nothing for a key that is absent', async () => {
      const storage = await create()
      await storage.set({ a: 1, b: { text: 'ü🦓', list: [1, null, 'x'] } })
      expect(await storage.get(['a', 'b', 'c'])).toEqual({
        a: 1,
        b: { text: 'ü🦓', list: [1, null, 'x'] },
      })
      expect(await storage.get('c')).toEqual({})
      expect(await storage.get([])).toEqual({})
    })

    it('gives everything for null, and all keys', async () => {
      const storage = await create()
      await storage.set({ one: 1, two: 2 })
      expect(await storage.get(null)).toEqual({ one: 1, two: 2 })
      expect((await storage.keys?.())?.toSorted()).toEqual(['one', 'two'])
    })

    it('takes a value as it is at the call, and gives out a copy', async () => {
      const storage = await create()
      const value = { list: [1] }
      const setting = storage.set({ value })
      value.list.push(2)
      await setting
      expect(await storage.get('value')).toEqual({ value: { list: [1] } })
    })

    it('removes the keys it is told to, and no others', async () => {
      const storage = await create()
      await storage.set({ a: 1, b: 2, c: 3 })
      await storage.remove(['a', 'c', 'none'])
      expect(await storage.get(null)).toEqual({ b: 2 })
    })
  })
}
