import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ProfileSource } from '#core/domain/profile.ts'
import { asking } from '#tests/support/asking.ts'

const test = asking()
const read = (source: ProfileSource, content: string) =>
  test.client.call('read-profile', { source, content })

const page = {
  headline: 'Team Lead at Somewhere',
  about: 'I like Python.',
  skills: ['Kubernetes', 'Juggling'],
  positions: [{ title: 'Platform Lead', dates: 'Jan 2015 - Dec 2023', description: 'Terraform' }],
}

describe('reading a profile', () => {
  it('takes a résumé as text', async () => {
    const text = 'Robin\nData Analyst\nExperience\nJan 2018 - Dec 2021\nSQL and Python'
    expect(await read('text', text)).toMatchObject({
      profile: { skills: ['SQL', 'Python'], experience: '4 years', target_role: 'Data Analyst' },
      notes: [],
    })
  })

  it('takes the zip of LinkedIn’s export in base64', async () => {
    const zip = zipSync({ 'Skills.csv': strToU8('Name\nJuggling\nSQL\n') })
    const { profile, notes } = await read('linkedin_zip', btoa(String.fromCharCode(...zip)))
    expect(profile.skills).toEqual(['Juggling', 'SQL'])
    expect(notes).toHaveLength(2)
  })

  it('takes what a profile page shows', async () => {
    const { profile, notes } = await read('linkedin_page', JSON.stringify(page))
    expect(profile).toEqual({
      skills: ['Kubernetes', 'Juggling', 'Python', 'Terraform'],
      experience: '9 years',
      target_role: 'Platform Lead',
    })
    expect(notes[0]).toMatch(/only a part/)
  })

  it('leaves out what a profile could not hold, and says so', async () => {
    const skills = Array.from({ length: 500 }, (_, number) => `Craft number ${number}`)
    const long = { ...page, skills: [...skills, 'x'.repeat(101)].slice(1) }
    const { profile, notes } = await read('linkedin_page', JSON.stringify(long))
    expect(profile.skills).toHaveLength(500)
    expect(notes.at(-1)).toMatch(/^2 skills were left out/)
  })

  it.each([
    ['linkedin_zip', '***', 'base64'],
    ['linkedin_page', '{}', 'No profile could be read'],
    ['linkedin_page', '[', 'No profile could be read'],
    [
      'linkedin_page',
      JSON.stringify({ headline: '', about: '', skills: [], positions: [] }),
      'No profile could be read',
    ],
    ['json_resume', '[]', 'not a JSON Resume'],
    ['linkedin_csv', 'a,b\n1,2', 'not a LinkedIn data export'],
    ['text', ' ', 'content must be the text'],
  ] as const)('refuses %s of %s', async (source, content, reason) => {
    await expect(read(source, content)).rejects.toThrow(reason)
  })

  it('stores nothing', async () => {
    await read('text', 'Python')
    expect((await test.client.call('get-profile')).profile.skills).toEqual([])
    expect(test.announced).toEqual([])
  })
})
