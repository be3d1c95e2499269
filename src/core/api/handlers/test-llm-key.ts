import type { Handler } from '../services.ts'

export const testLlmKey: Handler<'test-llm-key'> = (_, { llm }) => llm.access.test()
