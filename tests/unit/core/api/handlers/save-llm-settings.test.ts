import { describe, expect, it } from 'vitest'
import { DEFAULT_LLM_SETTINGS } from '#core/domain/llm-settings.ts'
import { asking } from '#tests/support/asking.ts'
import { askingModel, until } from '#tests/support/asking-model.ts'
import { postings } from '#tests/support/llm-postings.ts'

describe('PUT /llm/settings', () => {
  it('keeps them, also for the next worker, and tells pages that scores are out of date', async () => {
    const test = asking()
    const settings = { ...DEFAULT_LLM_SETTINGS, enabled: true, ask: 'all' as const }
    await test.client.call('save-llm-settings', { settings })
    expect(test.announced).toContainEqual({ event: 'profile-changed' })
    const { client } = test.restart()
    expect((await client.call('get-llm-settings')).settings).toEqual(settings)
  })

  it('refuses an address that would carry the key in the clear, and names the field', async () => {
    const { client } = asking()
    const settings = {
      ...DEFAULT_LLM_SETTINGS,
      provider: 'compatible' as const,
      base_url: 'http://example.org/v1',
    }
    await expect(client.call('save-llm-settings', { settings })).rejects.toMatchObject({
      code: 'invalid',
      details: { field: 'settings.base_url' },
    })
  })

  it('switched off, it ends what is under way and asks no more', async () => {
    const { client, double, settings } = await askingModel({ latencyMs: 60_000 })
    await client.call('batch-score-jobs', { jobs: postings(10), quick_mode: false, wait: false })
    await until(async () => double.requests > 0)
    await client.call('save-llm-settings', { settings: { ...settings, enabled: false } })
    expect((await client.call('llm-progress')).batches).toEqual([])
    const { results } = await client.call('batch-score-jobs', {
      jobs: postings(1),
      quick_mode: false,
    })
    expect(results[0]).toMatchObject({
      mode: 'heuristic',
      error: 'Reading by a model is switched off',
    })
    expect(double.requests).toBe(1)
  })

  it('moves the key out of lasting storage when it is to be kept for the session only', async () => {
    const { client, keyValue, settings } = await askingModel()
    expect(Object.keys(await keyValue.get('llm/key'))).toEqual(['llm/key'])
    await client.call('save-llm-settings', { settings: { ...settings, keep_key: 'session' } })
    expect(await keyValue.get('llm/key')).toEqual({})
    expect((await client.call('get-llm-settings')).key_ends_with).toBe('1234')
  })

  it('gives the key of one server to no other', async () => {
    const { client, settings } = await askingModel()
    const elsewhere = { ...settings, base_url: 'https://elsewhere.example/v1' }
    const state = await client.call('save-llm-settings', { settings: elsewhere })
    expect(state).toMatchObject({ key_ends_with: null, sends_to: 'elsewhere.example' })
  })
})
