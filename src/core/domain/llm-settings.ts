export const LLM_PROVIDERS = ['groq', 'compatible', 'built_in'] as const
/** `compatible` is any server that speaks OpenAI's chat API; `built_in` is the browser's own model. */
export type LlmProvider = (typeof LLM_PROVIDERS)[number]

export const GROQ_URL = 'https://api.groq.com/openai/v1'

/** Tried in this order when the chosen model is gone; the account's own list decides (2026-11). */
export const GROQ_MODELS = [
  'openai/gpt-oss-20b',
  'openai/gpt-oss-120b',
  'qwen/qwen3.8-27b',
] as const

/** How the user wants postings read by a language model. Never holds the key, so that it can be exported. */
export interface LlmSettings {
  /** Off until the user turns it on: nothing is sent before. */
  readonly enabled: boolean
  readonly provider: LlmProvider
  /** Only for `compatible`: the address before `/chat/completions`. */
  readonly base_url: string
  readonly model: string
  /** `undecided`: only postings whose heuristic range touches a threshold. */
  readonly ask: 'undecided' | 'all'
  /** The most tokens to spend a day (UTC), prompt and answer together. */
  readonly daily_tokens: number
  /** `session`: the key is forgotten when the browser closes. */
  readonly keep_key: 'kept' | 'session'
}

export const DEFAULT_LLM_SETTINGS: LlmSettings = {
  enabled: false,
  provider: 'groq',
  base_url: '',
  model: GROQ_MODELS[0],
  ask: 'undecided',
  daily_tokens: 150_000,
  keep_key: 'kept',
}
