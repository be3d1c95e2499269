import { describe, expect, test } from 'vitest'
import { DEFAULT_LLM_SETTINGS } from '#core/domain/llm-settings.ts'
import { modelsToOffer } from '#core/llm/models.ts'
import { llmSettings, originPattern, readLlmSettings } from '#core/llm/settings.ts'

test('nothing is sent before the user says so', () => {
  expect(DEFAULT_LLM_SETTINGS.enabled).toBe(false)
  expect(llmSettings.parse(DEFAULT_LLM_SETTINGS)).toEqual(DEFAULT_LLM_SETTINGS)
})

test.each([undefined, null, 'on', {}, { ...DEFAULT_LLM_SETTINGS, enabled: 'yes' }])(
  'stored settings that cannot be read (%j) are off',
  (stored) => {
    expect(readLlmSettings(stored)).toEqual(DEFAULT_LLM_SETTINGS)
  },
)

test('settings have no place for the key', () => {
  const parsed = llmSettings.parse({ ...DEFAULT_LLM_SETTINGS, key: 'gsk_secret' })
  expect(JSON.stringify(parsed)).not.toContain('gsk_secret')
})

describe('a server’s address', () => {
  test.each([
    ['https://api.openai.com/v1', 'https://api.openai.com/*'],
    ['https://example.org:8443/v1/', 'https://example.org/*'],
    ['http://localhost:11434/v1', 'http://localhost/*'],
    ['http://127.0.0.1:1234/v1', 'http://127.0.0.1/*'],
    ['http://example.org/v1', undefined],
    ['http://localhost.example.org/v1', undefined],
    ['https://user:secret@example.org/v1', undefined],
    ['ftp://example.org', undefined],
    ['javascript:alert(1)', undefined],
    ['not an address', undefined],
    ['', undefined],
  ])('%j asks for %j', (url, pattern) => {
    expect(originPattern(url)).toBe(pattern)
  })

  test('that is not allowed is refused by name', () => {
    const { error } = llmSettings.safeParse({
      ...DEFAULT_LLM_SETTINGS,
      provider: 'compatible',
      base_url: 'http://example.org/v1',
    })
    expect(error?.issues[0]).toMatchObject({ path: ['base_url'] })
    expect(error?.issues[0]?.message).toContain('https')
  })
})

test('models to choose from: ours first, none that cannot answer in text', () => {
  const ids = ['z/other', 'whisper-large-v3', 'openai/gpt-oss-120b', 'meta/llama-guard', 'a/other']
  expect(modelsToOffer([...ids, 'openai/gpt-oss-20b', 'openai/gpt-oss-20b'])).toEqual([
    'openai/gpt-oss-20b',
    'openai/gpt-oss-120b',
    'a/other',
    'z/other',
  ])
})
