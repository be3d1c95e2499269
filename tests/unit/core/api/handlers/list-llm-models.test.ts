import { expect, it } from 'vitest'
import { askingModel } from '#tests/support/asking-model.ts'

it('GET /llm/models: ours first, none that cannot answer in text', async () => {
  const models = ['whisper-large-v3', 'a/other', 'openai/gpt-oss-20b']
  const { client } = await askingModel({ models })
  expect((await client.call('list-llm-models')).models).toEqual(['openai/gpt-oss-20b', 'a/other'])
})

it('says why there is no list', async () => {
  const { client } = await askingModel({ key: 'another' })
  await expect(client.call('list-llm-models')).rejects.toMatchObject({
    code: 'scoring_failed',
    message: 'The key was not accepted. Check it in the settings.',
  })
})
