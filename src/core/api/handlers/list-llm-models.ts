import { Failure } from '../../domain/failure.ts'
import { ChatError } from '../../llm/chat-error.ts'
import type { Handler } from '../services.ts'

export const listLlmModels: Handler<'list-llm-models'> = async (_, { llm }) => {
  try {
    return { models: await llm.access.models() }
  } catch (error) {
    if (!(error instanceof ChatError)) throw error
    throw new Failure('scoring_failed', error.message, {
      hint: 'Test the key in the settings, then try again.',
      retry_after_ms: error.retryAfterMs,
    })
  }
}
