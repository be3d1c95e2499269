import * as z from 'zod'
import { DEFAULT_LLM_SETTINGS, LLM_PROVIDERS, type LlmSettings } from '../domain/llm-settings.ts'

/** Less would not hold one question with a few postings. */
export const LEAST_DAILY_TOKENS = 10_000
export const MOST_DAILY_TOKENS = 100_000_000

/** Settings as a message or the storage brings them. */
export const llmSettings = z
  .object({
    enabled: z.boolean(),
    provider: z.enum(LLM_PROVIDERS),
    base_url: z.string().trim().max(500),
    model: z.string().trim().max(200),
    ask: z.enum(['undecided', 'all']),
    daily_tokens: z.int().min(LEAST_DAILY_TOKENS).max(MOST_DAILY_TOKENS),
    keep_key: z.enum(['kept', 'session']),
  })
  .superRefine(({ provider, base_url, model, enabled }, context) => {
    // Before an address is entered there is none to refuse; nothing is sent then.
    const isAddressNeeded = provider === 'compatible' && (enabled || base_url !== '')
    if (isAddressNeeded && originPattern(base_url) === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['base_url'],
        message:
          'base_url must be an https address, or http on this computer, such as http://localhost:11434/v1',
      })
    }
    if (enabled && provider !== 'built_in' && model === '') {
      context.addIssue({ code: 'custom', path: ['model'], message: 'model must not be empty' })
    }
  })

/** Stored settings; what cannot be read is off, so that nothing is ever sent by mistake. */
export function readLlmSettings(stored: unknown): LlmSettings {
  const parsed = llmSettings.safeParse(stored)
  return parsed.success ? parsed.data : DEFAULT_LLM_SETTINGS
}

/**
 * The host permission that a server's address needs ("https://api.openai.com/*"); undefined for an
 * address that is not allowed: a key never travels unencrypted, except to this computer itself.
 */
export function originPattern(baseUrl: string): string | undefined {
  if (!URL.canParse(baseUrl)) return undefined
  const { protocol, hostname, username, password } = new URL(baseUrl)
  if (username !== '' || password !== '') return undefined
  const isHere = ['localhost', '127.0.0.1'].includes(hostname)
  const isAllowed = protocol === 'https:' || (protocol === 'http:' && isHere)
  // A match pattern knows no port: it means every port of the host.
  return isAllowed ? `${protocol}//${hostname}/*` : undefined
}
