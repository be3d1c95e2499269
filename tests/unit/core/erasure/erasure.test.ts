import { expect, test } from 'vitest'
import { askToErase, finishErasing, guardStorage } from '#core/erasure/erasure.ts'
import type { KeyValue } from '#core/store/ports.ts'
import { MemoryKeyValue } from '#tests/support/memory-key-value.ts'

const DIED = new Error('the worker died')

async function filled(): Promise<MemoryKeyValue> {
  const local = new MemoryKeyValue()
  await local.set({
    'store/head': 1,
    'store/journal/1': 'a change',
    profiles: ['me'],
    'llm/key': 'secret',
  })
  return local
}

/** Ports over storage, with the other places as one list, which dies at its n-th step. */
function dying(local: MemoryKeyValue, elsewhere: string[], dieAt: number) {
  let steps = 0
  const step = async () => {
    steps += 1
    if (steps === dieAt) throw DIED
  }
  const limited: KeyValue = {
    async get(keys) {
      await step()
      return local.get(keys)
    },
    async set(items) {
      await step()
      await local.set(items)
    },
    async remove(keys) {
      await step()
      await local.remove(keys)
      // It may die after the browser has done it, and before it hears so.
      await step()
    },
    async keys() {
      await step()
      return local.keys()
    },
  }
  const told: number[] = []
  return {
    told,
    steps: () => steps,
    ports: {
      local: limited,
      async emptyTheRest() {
        await step()
        elsewhere.length = 0
      },
      async emptied() {
        await step()
        told.push(local.storedKeys.length)
      },
    },
  }
}

test('nothing is erased that nobody asked to erase', async () => {
  const local = await filled()
  const elsewhere = ['image']
  const before = local.storedKeys
  expect(await finishErasing(dying(local, elsewhere, 0).ports)).toBe(false)
  expect(local.storedKeys).toEqual(before)
  expect(elsewhere).toEqual(['image'])
})

test('what was asked to go is gone from storage and elsewhere, the wish last', async () => {
  const local = await filled()
  const elsewhere = ['image', 'session']
  await askToErase(local)
  const { ports, told } = dying(local, elsewhere, 0)
  expect(await finishErasing(ports)).toBe(true)
  expect(local.storedKeys).toEqual([])
  expect(elsewhere).toEqual([])
  // The first-run page is opened while the wish is still there.
  expect(told).toEqual([1])
  expect(await finishErasing(ports)).toBe(false)
})

test('a worker that dies at any step leaves the rest to the next one', async () => {
  const whole = dying(await filled(), [], 0)
  await askToErase(whole.ports.local)
  await finishErasing(whole.ports)
  expect(whole.steps()).toBeGreaterThan(6)
  for (let dieAt = 1; dieAt <= whole.steps(); dieAt += 1) {
    const local = await filled()
    const elsewhere = ['image']
    await askToErase(local)
    await finishErasing(dying(local, elsewhere, dieAt).ports).catch((error: unknown) => {
      if (error !== DIED) throw error
    })
    await finishErasing(dying(local, elsewhere, 0).ports)
    expect(local.storedKeys, `died at step ${dieAt}`).toEqual([])
    expect(elsewhere, `died at step ${dieAt}`).toEqual([])
  }
})

test('everybody waits for what an earlier worker left to be ended', async () => {
  const local = await filled()
  await askToErase(local)
  const ending = Promise.withResolvers<void>()
  const { area } = guardStorage(local, ending.promise)
  const reading = area.get('profiles')
  const writing = area.set({ profiles: ['new'] })
  const listing = area.keys?.()
  await finishErasing(dying(local, [], 0).ports)
  expect(local.storedKeys).toEqual([])
  ending.resolve()
  expect(await reading).toEqual({})
  await writing
  expect(await listing).toEqual(['profiles'])
  await area.remove(['profiles'])
  expect(local.storedKeys).toEqual([])
})

test('what is on its way is waited for, and nobody writes while it is shut', async () => {
  const local = await filled()
  const { area, shut } = guardStorage(local, Promise.resolve())
  const writing = area.set({ 'store/journal/2': 'on its way' })
  // Its call has begun once what it waited for is there.
  await Promise.resolve()
  await shut(async () => {
    expect(local.storedKeys).toContain('store/journal/2')
    await expect(area.set({ 'store/journal/3': 'late' })).rejects.toMatchObject({
      code: 'storage_failed',
    })
    await local.remove(local.storedKeys)
  })
  await writing
  expect(local.storedKeys).toEqual([])
  await area.set({ profiles: ['new'] })
  expect(local.storedKeys).toEqual(['profiles'])
})

test('it stays shut when it could not be emptied, until that succeeds', async () => {
  const local = await filled()
  const { area, shut } = guardStorage(local, Promise.resolve())
  const failed = shut(async () => {
    throw DIED
  })
  await expect(failed).rejects.toBe(DIED)
  await expect(area.get('profiles')).rejects.toMatchObject({ code: 'storage_failed' })
  await shut(async () => {})
  expect(await area.get('profiles')).toEqual({ profiles: ['me'] })
})
