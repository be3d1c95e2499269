import { expect, test } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const backend = { skills: ['Python'], experience: '8 years', target_role: 'Backend Engineer' }

test('POST /profiles adds a profile and makes it the active one', async () => {
  const { client, announced } = asking()
  const { profiles, active } = await client.call('add-profile', {
    name: ' Lead ',
    profile: backend,
  })
  expect(profiles.map(({ name }) => name)).toEqual(['My profile', 'Lead'])
  expect(profiles.at(-1)).toMatchObject({ id: active, profile: backend })
  expect(announced).toEqual([{ event: 'profile-changed' }])
})

test('POST /profiles refuses a name of blanks, and a fifty-first profile', async () => {
  const { client } = asking()
  const add = (name: string) => client.call('add-profile', { name, profile: backend })
  await expect(add(' ')).rejects.toThrow('name must be a text of 1 to 80 characters')
  for (let count = 2; count <= 50; count += 1) await add(`Profile ${count}`)
  await expect(add('One more')).rejects.toThrow('There can be at most 50 profiles')
})
