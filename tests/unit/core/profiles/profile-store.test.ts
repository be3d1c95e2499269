import { beforeEach, describe, expect, it } from 'vitest'
import { type Client, createClient } from '#core/api/client.ts'
import { createDispatch } from '#core/api/dispatch.ts'
import { handlers } from '#core/api/handlers/index.ts'
import { createProfileStore } from '#core/profiles/profile-store.ts'
import { MemoryKeyValue } from '#tests/support/memory-key-value.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const backend = { skills: ['Python'], experience: '8 years', target_role: 'Backend Engineer' }

let test: TestServices
let client: Client

beforeEach(() => {
  test = testServices()
  const dispatch = createDispatch(handlers, test.services, { error: () => {} })
  client = createClient((message) => dispatch(message, 'dashboard'))
})

describe('profiles', () => {
  it('start as one empty profile', async () => {
    const { profiles, active } = await client.call('list-profiles')
    expect(profiles).toHaveLength(1)
    expect(profiles[0]?.id).toBe(active)
    expect(await client.call('get-profile')).toMatchObject({
      profile: { skills: [], experience: '', target_role: '' },
    })
  })

  it('are saved tidy: no blanks, no skill twice, the first spelling stays', async () => {
    const profile = {
      ...backend,
      skills: [' Python ', 'python', '', 'Go'],
      experience: ' 8 years ',
    }
    await client.call('save-profile', { profile })
    expect(await client.call('get-profile')).toMatchObject({
      profile: { skills: ['Python', 'Go'], experience: '8 years' },
    })
    expect(test.announced).toEqual([{ event: 'profile-changed' }])
  })

  it('can be several, the newest active, each with its own content', async () => {
    await client.call('save-profile', { profile: backend })
    const added = await client.call('add-profile', {
      name: ' Lead ',
      profile: { ...backend, target_role: 'Team Lead' },
    })
    expect(added.profiles.map(({ name }) => name)).toEqual(['My profile', 'Lead'])
    expect((await client.call('get-profile')).profile.target_role).toBe('Team Lead')
    await client.call('change-profile', { id: 'first', active: true })
    expect((await client.call('get-profile')).profile.target_role).toBe('Backend Engineer')
  })

  it('are renamed without touching what is in them', async () => {
    await client.call('save-profile', { profile: backend })
    const list = await client.call('change-profile', { id: 'first', name: 'Backend' })
    expect(list.profiles).toEqual([{ id: 'first', name: 'Backend', profile: backend }])
  })

  it('pass the active mark on when the active one is deleted, and the last one stays', async () => {
    const { active } = await client.call('add-profile', { name: 'Lead', profile: backend })
    expect((await client.call('delete-profile', { id: active })).active).toBe('first')
    await expect(client.call('delete-profile', { id: 'first' })).rejects.toThrow(
      'The last profile cannot be deleted',
    )
    await expect(client.call('delete-profile', { id: 'gone' })).rejects.toThrow('Profile not found')
  })

  it('refuse a name of blanks', async () => {
    await expect(client.call('add-profile', { name: ' ', profile: backend })).rejects.toMatchObject(
      {
        code: 'invalid',
        message: 'name must be a text of 1 to 80 characters',
      },
    )
  })
})

describe('a stored record that cannot be read', () => {
  it('reads as empty, and is kept aside when a new one is saved', async () => {
    const keyValue = new MemoryKeyValue()
    await keyValue.set({ profiles: { broken: true } })
    const store = createProfileStore(keyValue)
    expect((await store.active()).skills).toEqual([])
    await store.change((list) => list)
    expect(await keyValue.get('profiles/unreadable')).toEqual({
      'profiles/unreadable': { broken: true },
    })
  })
})
