import { expect, test } from 'vitest'
import { roleWords } from '#core/scoring/role/role-words.ts'

const words = (title: string) => roleWords(title).map(({ word }) => word)

test.each([
  ['Sr. Back-end Dev (m/w/d)', 'Senior Backend Engineer'],
  ['SWE', 'Software Engineer'],
  ['Software Developers', 'software programmer'],
  ['Softwareentwickler:in (all genders)', 'Software Developer'],
  ['Développeur·se logiciel H/F', 'Software Developer'],
  ['Ingeniera de software', 'Software Engineer'],
  ['Ingegnere del software', 'Software Engineer'],
  ['Engenheira de software', 'Software Engineer'],
  ['Software-ontwikkelaar', 'Software Engineer'],
  ['Projektleiterin', 'Projektleiter (m/w/d)'],
  ['Directrice marketing', 'Directeur marketing'],
  ['Full Stack Developer', 'Fullstack-Entwickler'],
])('%s is %s', (title, same) => {
  expect(words(title).toSorted()).toEqual(words(same).toSorted())
})

test.each([
  ['Waiter', 'Server Administrator'],
  ['Chef de projet', 'Chef'],
  ['Administrator', 'Adm'],
])('%s is not %s', (title, other) => {
  expect(words(title)).not.toEqual(words(other))
})

test('each word says where it stands', () => {
  const title = 'Senior  Back-end Engineer'
  expect(roleWords(title).map(({ start, end }) => title.slice(start, end))).toEqual([
    'Senior',
    'Back-end',
    'Engineer',
  ])
})
