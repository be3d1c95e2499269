import { expect, test } from 'vitest'
import { createProfileStore } from '#core/profiles/profile-store.ts'
import { MemoryKeyValue } from '#tests/support/memory-key-value.ts'

test('a stored record that cannot be read counts as empty, and is kept aside when a new one is saved', async () => {
  const keyValue = new MemoryKeyValue()
  await keyValue.set({ profiles: { broken: true } })
  const store = createProfileStore(keyValue)
  expect((await store.active()).skills).toEqual([])
  await store.change((list) => list)
  expect(await keyValue.get('profiles/unreadable')).toEqual({
    'profiles/unreadable': { broken: true },
  })
})
