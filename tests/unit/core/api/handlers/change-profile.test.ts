import { expect, test } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const backend = { skills: ['Python'], experience: '8 years', target_role: 'Backend Engineer' }

test('PUT /profiles/{id} renames without touching what is in it', async () => {
  const { client } = asking()
  await client.call('save-profile', { profile: backend })
  const { active } = await client.call('list-profiles')
  const { profiles } = await client.call('change-profile', { id: active, name: 'Backend' })
  expect(profiles[0]).toMatchObject({ id: active, name: 'Backend', profile: backend })
})

test('PUT /profiles/{id} makes another one active, and says when there is no such profile', async () => {
  const { client } = asking()
  const { active: first } = await client.call('list-profiles')
  await client.call('add-profile', { name: 'Lead', profile: backend })
  expect((await client.call('change-profile', { id: first, active: true })).active).toBe(first)
  await expect(client.call('change-profile', { id: 'gone', name: 'x' })).rejects.toThrow(
    'Profile not found',
  )
})
