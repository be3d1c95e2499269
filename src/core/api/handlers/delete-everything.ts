import type { Handler } from '../services.ts'

export const deleteEverything: Handler<'delete-everything'> = async (_, { eraseEverything }) => {
  await eraseEverything()
  return {}
}
