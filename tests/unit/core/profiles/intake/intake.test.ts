import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { profileFromJsonResume } from '#core/profiles/intake/from-json-resume.ts'
import {
  profileFromLinkedInCsv,
  profileFromLinkedInZip,
} from '#core/profiles/intake/from-linkedin-export.ts'
import { profileFromText } from '#core/profiles/intake/from-text.ts'

const NOW = new Date('2026-06-15T00:00:00.000Z')
const skillsIn = (text: string) =>
  ['Python', 'Kubernetes', 'Excel'].filter((name) => text.includes(name))

describe('a profile from pasted résumé text', () => {
  const resume = `Ada Example
Senior Backend Engineer | Python, Kubernetes
ada@example.org

Experience
Backend Engineer, Fennel Post    Jan 2020 – Present
Built services in Python.
Developer, Larkmoor    03/2016 - 12/2019

Education
BSc, Somewhere   2010 - 2015`

  it('finds role, skills and years of work, without the years of study', () => {
    expect(profileFromText(resume, skillsIn, NOW)).toEqual({
      profile: {
        skills: ['Python', 'Kubernetes'],
        experience: '10 years',
        target_role: 'Senior Backend Engineer',
      },
      notes: [],
    })
  })

  it('counts jobs held at the same time once, and reads other languages', () => {
    const text = `Buchhalterin
Berufserfahrung
Januar 2018 bis heute
März 2019 – Dezember 2021
Ausbildung
2012 – 2015`
    expect(profileFromText(text, skillsIn, NOW).profile).toMatchObject({
      experience: '8 years',
      target_role: 'Buchhalterin',
    })
  })

  it('says what it did not find', () => {
    expect(profileFromText('hello', skillsIn, NOW)).toEqual({
      profile: { skills: [], experience: '', target_role: '' },
      notes: [
        'No skills were recognised: add them below.',
        'No length of experience was found: add it below.',
        'No role was found: add the one you look for below.',
      ],
    })
  })

  it('takes no future and no backward range for work', () => {
    const text = 'Engineer\nExperience\n2020 - 2016\n2090 - 2099\n1999 to 2000'
    expect(profileFromText(text, skillsIn, NOW).profile.experience).toBe('1 year')
  })
})

describe('a profile from JSON Resume', () => {
  it('takes keywords over group names, and languages', () => {
    const json = JSON.stringify({
      basics: { label: 'Data Analyst', summary: 'I like Excel.' },
      skills: [{ name: 'Programming', keywords: ['SQL', 'Python'] }, { name: 'Tableau' }],
      languages: [{ language: 'French' }],
      work: [
        { position: 'Analyst', startDate: '2022-07-01' },
        { position: 'Intern', startDate: '2021-01', endDate: '2021-06' },
      ],
    })
    expect(profileFromJsonResume(json, skillsIn, NOW).profile).toEqual({
      skills: ['SQL', 'Python', 'Tableau', 'French', 'Excel'],
      experience: '4 years',
      target_role: 'Data Analyst',
    })
  })

  it.each([
    ['{', 'This file is not valid JSON'],
    ['[]', 'This file is not a JSON Resume document'],
    ['null', 'This file is not a JSON Resume document'],
    ['{"name":"x"}', 'This file is not a JSON Resume document'],
  ])('refuses %s with a clear text', (json, text) => {
    expect(() => profileFromJsonResume(json, skillsIn, NOW)).toThrow(text)
  })

  it('reads around parts of the wrong kind', () => {
    const json = '{"basics":7,"skills":"x","work":[{"position":7,"startDate":null}]}'
    expect(profileFromJsonResume(json, skillsIn, NOW).profile.skills).toEqual([])
  })
})

describe('a profile from LinkedIn’s data export', () => {
  const files = {
    'export/Profile.csv':
      'First Name,Last Name,Headline,Summary\nAda,Example,Engineer,"Python, daily"',
    'export/Skills.csv': '\uFEFFName\nKubernetes\npython\n',
    'export/Positions.csv':
      'Company Name,Title,Description,Location,Started On,Finished On\n' +
      'Fennel Post,Platform Engineer,"uses Excel; a lot",Bonn,Feb 2021,\n' +
      'Larkmoor,Developer,,Bonn,Jan 2019,Jan 2021\n',
    'export/Messages.csv': 'FROM,CONTENT\nx,secret',
  }
  const zip = (entries: Record<string, string>) =>
    zipSync(
      Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
    )

  it('reads profile, skills and positions from the zip', () => {
    expect(profileFromLinkedInZip(zip(files), skillsIn, NOW).profile).toEqual({
      skills: ['Kubernetes', 'python', 'Excel'],
      experience: '7 years',
      target_role: 'Platform Engineer',
    })
  })

  it('reads one file of it', () => {
    expect(
      profileFromLinkedInCsv(files['export/Skills.csv'], skillsIn, NOW).profile.skills,
    ).toEqual(['Kubernetes', 'python'])
  })

  it('refuses what is no export', () => {
    expect(() => profileFromLinkedInZip(new Uint8Array([1, 2, 3]), skillsIn, NOW)).toThrow(
      'This file is not a zip archive',
    )
    expect(() => profileFromLinkedInZip(zip({ 'a.txt': 'x' }), skillsIn, NOW)).toThrow(
      'This file is not a LinkedIn data export',
    )
    expect(() => profileFromLinkedInCsv('a,b,c\n1,2,3', skillsIn, NOW)).toThrow(
      'This file is not a LinkedIn data export',
    )
  })

  it('does not unpack a file that is far too large', () => {
    const bomb = zip({ 'Skills.csv': `Name\n${'x'.repeat(5_000_001)}` })
    expect(() => profileFromLinkedInZip(bomb, skillsIn, NOW)).toThrow('not a LinkedIn data export')
  })
})
