import { expect, it } from 'vitest'
import { askingModel } from '#tests/support/asking-model.ts'

it('DELETE /llm/key forgets the key', async () => {
  const { client, keyValue } = await askingModel()
  expect((await client.call('delete-llm-key')).key_ends_with).toBeNull()
  expect(await keyValue.get('llm/key')).toEqual({})
})
