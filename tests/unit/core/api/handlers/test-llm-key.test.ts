import { describe, expect, it } from 'vitest'
import { DEFAULT_LLM_SETTINGS } from '#core/domain/llm-settings.ts'
import { asking } from '#tests/support/asking.ts'
import { askingModel } from '#tests/support/asking-model.ts'

describe('POST /llm/test', () => {
  it('works with the right key, and sends no posting', async () => {
    const { client, double } = await askingModel()
    expect(await client.call('test-llm-key')).toMatchObject({
      works: true,
      text: 'The server answers and offers 2 models.',
      models: ['openai/gpt-oss-20b', 'openai/gpt-oss-120b'],
    })
    expect(double.requestsOfAnyKind).toBe(1)
    expect(double.requests).toBe(0)
  })

  it('says that a key was not accepted', async () => {
    const { client } = await askingModel({ key: 'another' })
    expect(await client.call('test-llm-key')).toMatchObject({
      works: false,
      text: 'The key was not accepted. Check it in the settings.',
      models: [],
    })
  })

  it('says that the chosen model is not offered', async () => {
    const { client } = await askingModel()
    const { settings } = await client.call('get-llm-settings')
    await client.call('save-llm-settings', { settings: { ...settings, model: 'llama-3.3-70b' } })
    const { works, text } = await client.call('test-llm-key')
    expect(works).toBe(true)
    expect(text).toContain('llama-3.3-70b is not one of them')
  })

  it('asks nothing of a host that the browser does not let us reach', async () => {
    const { client, double } = await askingModel({}, {}, { refused: ['http://127.0.0.1/*'] })
    const { works, text } = await client.call('test-llm-key')
    expect(works).toBe(false)
    expect(text).toContain('does not let this extension reach 127.0.0.1')
    expect(double.requestsOfAnyKind).toBe(0)
  })

  it('asks nothing of Groq without a key', async () => {
    const { client } = asking()
    expect(await client.call('test-llm-key')).toMatchObject({
      works: false,
      text: 'No key is kept for Groq. Enter it in the settings.',
    })
  })

  it('of the browser’s own model, says whether it is there', async () => {
    const { client } = asking()
    const settings = { ...DEFAULT_LLM_SETTINGS, provider: 'built_in' as const }
    await client.call('save-llm-settings', { settings })
    expect(await client.call('test-llm-key')).toMatchObject({
      works: false,
      text: 'This browser has no model of its own.',
    })
  })
})
