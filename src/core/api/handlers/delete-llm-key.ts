import type { Handler } from '../services.ts'

export const deleteLlmKey: Handler<'delete-llm-key'> = async (_, { llm }) => {
  await llm.cancel()
  await llm.access.deleteKey()
  return llm.access.state()
}
