import { expect, test } from 'vitest'
import { isSameSkill } from '#core/scoring/skills/same-skill.ts'
import { VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'

const same = (one: string, other: string) => isSameSkill(one, other, VOCABULARY_INDEX)

test.each([
  ['Postgres', 'PostgreSQL'],
  ['k8s', 'Kubernetes'],
  [' python ', 'Python'],
  ['Zephyr-Blending', 'zephyr-blending'],
  ['Café Ops', 'cafe ops'],
])('%s is %s', (one, other) => {
  expect(same(one, other)).toBe(true)
  expect(same(other, one)).toBe(true)
})

test.each([
  ['Java', 'JavaScript'],
  ['C', 'C++'],
  ['C#', 'C'],
  ['Python', 'Pythonic blending'],
  ['Zephyr+', 'Zephyr'],
  ['', 'Python'],
])('%s is not %s', (one, other) => {
  expect(same(one, other)).toBe(false)
  expect(same(other, one)).toBe(false)
})
