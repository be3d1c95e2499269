import { expect, test } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const backend = { skills: ['Python'], experience: '8 years', target_role: 'Backend Engineer' }

test('GET /profiles names every profile and the active one', async () => {
  const { client } = asking()
  const first = await client.call('list-profiles')
  expect(first.profiles.map(({ id }) => id)).toEqual([first.active])
  const added = await client.call('add-profile', { name: 'Lead', profile: backend })
  expect(await client.call('list-profiles')).toEqual(added)
})
