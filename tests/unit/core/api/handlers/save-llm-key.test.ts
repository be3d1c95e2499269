import { describe, expect, it } from 'vitest'
import { DEFAULT_LLM_SETTINGS } from '#core/domain/llm-settings.ts'
import { asking } from '#tests/support/asking.ts'
import { askingModel, KEY, until } from '#tests/support/asking-model.ts'
import { postings } from '#tests/support/llm-postings.ts'

const key = 'gsk_a_secret_of_the_user_9876'

describe('PUT /llm/key', () => {
  it('keeps the key where no export and no reply shows it', async () => {
    const { client, services, store } = asking()
    const saved = await client.call('save-llm-key', { key: ` ${key}\n` })
    expect(saved.key_ends_with).toBe('9876')
    await client.call('begin-export')
    const replies = [saved, await client.call('export-jobs', {}), await client.call('llm-progress')]
    expect(JSON.stringify(replies)).not.toContain(key)
    const file = new TextDecoder('latin1').decode(await store.exportFile())
    expect(file).not.toContain('gsk_')
    expect(JSON.stringify(await services.llm.settings())).not.toContain('gsk_')
  })

  it.each(['', '   ', 'two words', 'line\nend', 'ключ'])(
    'refuses %j without repeating it',
    async (bad) => {
      const { client } = asking()
      await expect(client.call('save-llm-key', { key: bad })).rejects.toMatchObject({
        code: 'invalid',
        message: 'key must be the key of your account, without spaces or line ends',
        details: { field: 'key' },
      })
    },
  )

  it('says that the browser’s own model needs none', async () => {
    const { client } = asking()
    const settings = { ...DEFAULT_LLM_SETTINGS, provider: 'built_in' as const }
    await client.call('save-llm-settings', { settings })
    await expect(client.call('save-llm-key', { key })).rejects.toThrow('needs no key')
  })

  it('does not let the limits of the last key’s account hold the next one', async () => {
    let isUsedUp = true
    const { client, double } = await askingModel({
      fault: () => (isUsedUp ? 'day_limit' : undefined),
    })
    const jobs = postings(2)
    await client.call('start-llm-batch', { jobs })
    const waits = async () => (await client.call('llm-progress')).batches[0]?.why
    await until(async () => (await waits()) !== undefined)
    expect(await waits()).toBe('The account’s limit for today is used up')
    isUsedUp = false
    await client.call('save-llm-key', { key: KEY })
    await until(async () => (await client.call('llm-progress')).batches.length === 0)
    expect((await client.call('llm-progress')).last).toMatchObject({ total: 2, read: 2 })
    expect(double.refused429).toBe(1)
  })
})
