import { expect, test } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const backend = { skills: ['Python'], experience: '8 years', target_role: 'Backend Engineer' }

test('GET /profile gives the active profile, empty at first', async () => {
  const { client } = asking()
  expect((await client.call('get-profile')).profile).toEqual({
    skills: [],
    experience: '',
    target_role: '',
  })
  await client.call('add-profile', { name: 'Backend', profile: backend })
  expect((await client.call('get-profile')).profile).toEqual(backend)
})
