import { expect, test } from 'vitest'
import { EXPERIENCE_MAX } from '#core/scoring/factors/experience.ts'
import { ROLE_MAX } from '#core/scoring/factors/role.ts'
import { SKILLS_MAX } from '#core/scoring/factors/skills.ts'
import { MOST_POINTS } from '#ui/dashboard/settings/scoring/points.ts'

test('the settings tell the scorer’s own weights', () => {
  expect(MOST_POINTS).toEqual({
    skills: SKILLS_MAX,
    role: ROLE_MAX,
    experience: EXPERIENCE_MAX,
  })
})
