import { expect, test } from 'vitest'
import { profileSkills } from '#core/scoring/skills/profile-skills.ts'
import { VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'

function meant(...skills: string[]) {
  const { index, spelling } = profileSkills(skills, VOCABULARY_INDEX)
  return [...spelling].map(([skill, written]) => [index.skills[skill]?.name, written])
}

test('a profile means skills by any of their names, in any case', () => {
  expect(meant('k8s', 'golang', 'r', 'python (advanced)')).toEqual([
    ['Kubernetes', 'k8s'],
    ['Go', 'golang'],
    ['R', 'r'],
    ['Python', 'python (advanced)'],
  ])
})

test('what the vocabulary does not hold is kept as it is written', () => {
  expect(meant('Zorbfish tuning', 'zorbfish-tuning')).toEqual([
    ['Zorbfish tuning', 'Zorbfish tuning'],
  ])
})

test('what no text can name is kept apart', () => {
  expect(profileSkills(['?!', ' '], VOCABULARY_INDEX).unfindable).toEqual(['?!'])
})
