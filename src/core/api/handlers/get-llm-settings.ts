import type { Handler } from '../services.ts'

export const getLlmSettings: Handler<'get-llm-settings'> = (_, { llm }) => llm.access.state()
