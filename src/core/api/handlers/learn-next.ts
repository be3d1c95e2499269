import { learnNext as skillsToLearn } from '../../scoring/learn-next.ts'
import type { Handler } from '../services.ts'

export const learnNext: Handler<'learn-next'> = async (_, { profiles, learning }) => {
  const named = await profiles.activeNamed()
  const { records, held_down, without_description } = await learning.of(named)
  return {
    skills: skillsToLearn(records, named.profile),
    postings: records.length,
    held_down,
    without_description,
  }
}
