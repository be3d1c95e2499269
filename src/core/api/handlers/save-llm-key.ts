import { Failure } from '../../domain/failure.ts'
import type { Handler } from '../services.ts'

export const saveLlmKey: Handler<'save-llm-key'> = async ({ key }, { llm }) => {
  if (!(await llm.access.saveKey(key))) {
    throw new Failure('invalid', 'Chrome’s own model needs no key', { field: 'key' })
  }
  await llm.keyChanged()
  return llm.access.state()
}
