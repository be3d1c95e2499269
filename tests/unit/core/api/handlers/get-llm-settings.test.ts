import { expect, it } from 'vitest'
import { DEFAULT_LLM_SETTINGS } from '#core/domain/llm-settings.ts'
import { asking } from '#tests/support/asking.ts'
import { askingModel, KEY } from '#tests/support/asking-model.ts'

it('GET /llm/settings: off at first, to Groq, without a key', async () => {
  const { client } = asking()
  expect(await client.call('get-llm-settings')).toMatchObject({
    settings: DEFAULT_LLM_SETTINGS,
    key_ends_with: null,
    sends_to: 'api.groq.com',
    needs_origin: 'https://api.groq.com/*',
    may_reach: true,
    built_in: { usable: false, text: 'This browser has no model of its own.' },
    tokens_today: 0,
  })
})

it('tells the end of the key and never the key', async () => {
  const { client } = await askingModel()
  const state = await client.call('get-llm-settings')
  expect(state.key_ends_with).toBe('1234')
  expect(JSON.stringify(state)).not.toContain(KEY)
})

it('is not for a page of LinkedIn', async () => {
  const { client } = asking({}, 'content')
  await expect(client.call('get-llm-settings')).rejects.toThrow('Not allowed from this page')
})
