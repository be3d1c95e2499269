import type { Handler } from '../services.ts'

const CHANGED = [
  'jobs-changed',
  'profile-changed',
  'page-settings-changed',
  'llm-progress',
] as const

export const deleteEverything: Handler<'delete-everything'> = async (_, services) => {
  // A model's answer that comes later must find nobody to give it to.
  await services.llm.cancel()
  await services.eraseEverything()
  for (const event of CHANGED) services.announce({ event })
  return {}
}
