import { expect, test } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const backend = { skills: ['Python'], experience: '8 years', target_role: 'Backend Engineer' }

test('PUT /profile saves tidily: no blanks, no skill twice, the first spelling stays', async () => {
  const { client, announced } = asking()
  const profile = { ...backend, skills: [' Python ', 'python', '', 'Go'], experience: ' 8 years ' }
  const saved = await client.call('save-profile', { profile })
  expect(saved.profile).toEqual({ ...backend, skills: ['Python', 'Go'] })
  expect((await client.call('get-profile')).profile).toEqual(saved.profile)
  expect(announced).toEqual([{ event: 'profile-changed' }])
})

test('PUT /profile says which field is wrong and keeps what was there', async () => {
  const { client } = asking()
  await client.call('save-profile', { profile: backend })
  const profile = { ...backend, skills: ['x'.repeat(101)] }
  await expect(client.call('save-profile', { profile })).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'profile.skills.0' },
  })
  expect((await client.call('get-profile')).profile).toEqual(backend)
})
