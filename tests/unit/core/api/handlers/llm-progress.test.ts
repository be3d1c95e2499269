import { describe, expect, it } from 'vitest'
import { askingModel, until } from '#tests/support/asking-model.ts'
import { postings } from '#tests/support/llm-postings.ts'

const ask = { jobs: postings(10), quick_mode: false, wait: false }

describe('GET /llm/progress', () => {
  it('counts what is answered, and the tokens of the day', async () => {
    const { client } = await askingModel()
    await client.call('batch-score-jobs', ask)
    const [batch] = (await client.call('llm-progress')).batches
    expect(batch).toMatchObject({ purpose: 'page', total: 10 })
    await until(async () => (await client.call('llm-progress')).batches.length === 0)
    const progress = await client.call('llm-progress')
    expect(progress.last).toMatchObject({ ended: 'done', total: 10, read: 10 })
    expect(progress.last?.error).toBeUndefined()
    expect(progress.tokens_today).toBeGreaterThan(1_000)
    expect(progress.daily_tokens).toBe(150_000)
  })

  it('says why it waits and until when, as the account’s day is used up', async () => {
    const { client } = await askingModel({ fault: () => 'day_limit' })
    await client.call('batch-score-jobs', ask)
    await until(async () => (await client.call('llm-progress')).batches[0]?.why !== undefined)
    const [batch] = (await client.call('llm-progress')).batches
    expect(batch?.why).toBe('The account’s limit for today is used up')
    expect(batch?.waits_until).toBeGreaterThan(Date.now())
  })

  it.each([
    ['a wrong key', { key: 'another' }, 'The key was not accepted. Check it in the settings.'],
    [
      'a retired model',
      { models: ['openai/gpt-oss-120b'] },
      'openai/gpt-oss-20b is not offered any more. Choose openai/gpt-oss-120b in the settings.',
    ],
  ])('of %s, says what to do', async (_name, options, error) => {
    const { client, double } = await askingModel(options)
    await client.call('batch-score-jobs', ask)
    await until(async () => (await client.call('llm-progress')).last !== undefined)
    expect((await client.call('llm-progress')).last).toMatchObject({
      ended: 'done',
      read: 0,
      error,
    })
    expect(double.admitted).toBe(0)
  })
})
