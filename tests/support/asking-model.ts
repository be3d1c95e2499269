import { onTestFinished } from 'vitest'
import type { Caller } from '#core/api/contract.ts'
import { DEFAULT_LLM_SETTINGS, type LlmSettings } from '#core/domain/llm-settings.ts'
import { type Asking, asking } from './asking.ts'
import { type DoubleOptions, type GroqDouble, startGroqDouble } from './groq-double.ts'
import { PROFILE } from './llm-postings.ts'
import type { TestLlmOptions } from './llm-service.ts'

export const KEY = 'gsk_test_of_a_key_1234'

export interface AskingModel extends Asking {
  readonly double: GroqDouble
  readonly settings: LlmSettings
}

/** A page of ours whose worker asks a double of Groq, with everything switched on; it ends with the test. */
export async function askingModel(
  options: DoubleOptions = {},
  changes: Partial<LlmSettings> = {},
  { caller = 'dashboard', ...world }: { caller?: Caller } & TestLlmOptions = {},
): Promise<AskingModel> {
  const double = await startGroqDouble({ key: KEY, ...options })
  onTestFinished(() => double.close())
  const test = asking({}, caller, world)
  const settings: LlmSettings = {
    ...DEFAULT_LLM_SETTINGS,
    enabled: true,
    provider: 'compatible',
    base_url: double.url,
    ask: 'all',
    ...changes,
  }
  const { llm } = test.services
  await llm.saveSettings(settings)
  await llm.access.saveKey(KEY)
  await test.useProfile(PROFILE)
  return { ...test, double, settings }
}

/** Resolves as soon as this is true, looked at every few milliseconds. */
export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 5))
}
