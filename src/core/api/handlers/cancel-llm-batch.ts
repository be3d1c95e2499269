import type { Handler } from '../services.ts'

export const cancelLlmBatch: Handler<'cancel-llm-batch'> = async (input, { llm }) => ({
  cancelled: await llm.cancel(input?.batch_id),
})
