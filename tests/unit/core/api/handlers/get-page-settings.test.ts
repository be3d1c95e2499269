import { expect, it } from 'vitest'
import { DEFAULT_PAGE_SETTINGS } from '#core/domain/page-settings.ts'
import { asking } from '#tests/support/asking.ts'

it('GET /page-settings has every tool off until the user turns it on', async () => {
  const { client } = asking({}, 'content')
  const { settings } = await client.call('get-page-settings')
  expect(settings).toEqual(DEFAULT_PAGE_SETTINGS)
  expect(new Set(Object.values(settings.cards))).toEqual(new Set(['off']))
})

it('GET /page-settings gives the defaults for a record that cannot be read', async () => {
  const { client, keyValue } = asking({}, 'content')
  await keyValue.set({ 'page-settings': { cards: 'all' } })
  expect((await client.call('get-page-settings')).settings).toEqual(DEFAULT_PAGE_SETTINGS)
})
