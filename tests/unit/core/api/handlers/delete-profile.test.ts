import { expect, test } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const backend = { skills: ['Python'], experience: '8 years', target_role: 'Backend Engineer' }

test('DELETE /profiles/{id} passes the active mark on, and leaves the last one', async () => {
  const { client } = asking()
  const { active: first } = await client.call('list-profiles')
  const { active } = await client.call('add-profile', { name: 'Lead', profile: backend })
  expect((await client.call('delete-profile', { id: active })).active).toBe(first)
  await expect(client.call('delete-profile', { id: first })).rejects.toThrow(
    'The last profile cannot be deleted',
  )
  await expect(client.call('delete-profile', { id: 'gone' })).rejects.toThrow('Profile not found')
})
