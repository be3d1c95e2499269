import { expect, it } from 'vitest'
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '#core/domain/page-settings.ts'
import { noteSightings } from '#core/sightings/sightings.ts'
import { asking } from '#tests/support/asking.ts'

const dimmed: PageSettings = {
  ...DEFAULT_PAGE_SETTINGS,
  cards: { ...DEFAULT_PAGE_SETTINGS.cards, promoted: 'dim' },
  blocked_companies: ['Beete AG'],
}

it('PUT /page-settings keeps them and tells open pages', async () => {
  const { client, announced, restart } = asking()
  await client.call('save-page-settings', { settings: dimmed })
  expect(announced).toEqual([{ event: 'page-settings-changed' }])
  expect((await restart().client.call('get-page-settings')).settings).toEqual(dimmed)
})

it('PUT /page-settings forgets the sightings when they are turned off', async () => {
  const { client, store, clock } = asking()
  const seen = { key: '1', title: 'Cook', company: 'Stove' }
  await store.write((db) => noteSightings(db, [seen], '', clock.now()))
  await client.call('save-page-settings', { settings: { ...dimmed, sightings: false } })
  expect(await store.read((db) => db.all('SELECT * FROM sightings'))).toEqual([])
})

it('PUT /page-settings names what is wrong, and a page of LinkedIn may not call it', async () => {
  const { client } = asking()
  const wrong = { ...dimmed, lowest_score: 101 }
  await expect(client.call('save-page-settings', { settings: wrong })).rejects.toMatchObject({
    message: 'lowest_score must be a whole number from 0 to 100',
  })
  const page = asking({}, 'content')
  await expect(page.client.call('save-page-settings', { settings: dimmed })).rejects.toMatchObject({
    message: 'Not allowed from this page',
  })
})
