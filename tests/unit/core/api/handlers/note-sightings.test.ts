import { describe, expect, it } from 'vitest'
import { DEFAULT_PAGE_SETTINGS } from '#core/domain/page-settings.ts'
import { signatureOf } from '#core/sightings/signature.ts'
import { asking } from '#tests/support/asking.ts'
import { sequence, words } from '#tests/support/jobs.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

const card = (key: string, more: object = {}) => ({
  key,
  title: 'Gärtnerin',
  company: 'Beete AG',
  location: 'Zürich',
  ...more,
})

/** A LinkedIn page with a worker behind it, whose clock the test moves. */
function page() {
  const { client, clock, store } = asking({}, 'content')
  const note = async (sightings: ReturnType<typeof card>[], search = '') =>
    (await client.call('note-sightings', { sightings, search })).sightings
  return { note, client, store, wait: (ms: number) => (clock.time += ms) }
}

describe('POST /sightings', () => {
  it('counts visits, not renderings, and remembers the first and the last', async () => {
    const { note, wait } = page()
    const [first] = await note([card('1')])
    expect(first).toMatchObject({ key: '1', times: 1, ids: 1, nth: 1 })
    expect(first?.first_seen).toBe(first?.last_seen)
    wait(5 * MINUTE_MS)
    expect((await note([card('1')]))[0]?.times).toBe(1)
    wait(40 * MINUTE_MS)
    const [again] = await note([card('1')])
    expect(again).toMatchObject({ times: 2, first_seen: first?.first_seen })
    expect(
      Date.parse(again?.last_seen ?? '') - Date.parse(first?.first_seen ?? ''),
    ).toBeGreaterThan(44 * MINUTE_MS)
  })

  it('knows another number of the same text, whatever its title, and which came first', async () => {
    const { note, wait } = page()
    const text = words(sequence(5), 300)
    const signature = signatureOf(text)
    const nearly = signatureOf(`${text} apply`)
    await note([card('11', { signature })])
    wait(DAY_MS)
    await note([card('12', { title: 'Head gardener', company: 'Agency', signature: nearly })])
    wait(DAY_MS)
    const [third] = await note([card('13', { title: 'Gardener', signature })])
    expect(third).toMatchObject({ ids: 3, nth: 3, alike_by: 'text' })
  })

  it('without a text goes by title, company and place; with two texts that differ, it does not', async () => {
    const { note, wait } = page()
    await note([card('21')])
    wait(DAY_MS)
    expect((await note([card('22', { title: 'GARTNERIN ' })]))[0]).toMatchObject({
      nth: 2,
      alike_by: 'face',
    })
    const other = { title: 'Koch', company: 'Herd', location: 'Bern' }
    await note([card('23', { ...other, signature: signatureOf(words(sequence(1), 90)) })])
    const [apart] = await note([
      card('24', { ...other, signature: signatureOf(words(sequence(2), 90)) }),
    ])
    expect(apart).toMatchObject({ ids: 1, nth: 1 })
  })

  it('does not count a card whose number is not known yet as another posting', async () => {
    const { note } = page()
    await note([card('text-abc')])
    expect((await note([card('31')]))[0]).toMatchObject({ ids: 1 })
  })

  it('forgets what nobody has seen for 180 days', async () => {
    const { note, wait, store } = page()
    await note([card('41')])
    wait(181 * DAY_MS)
    await note([card('42', { title: 'Other' })])
    const rows = await store.read((db) => db.all('SELECT key FROM sightings'))
    expect(rows).toEqual([{ key: '42' }])
  })

  it('writes nothing when the user turned it off', async () => {
    const { note, store } = page()
    const off = asking({}, 'content')
    await off.services.pageSettings.save({ ...DEFAULT_PAGE_SETTINGS, sightings: false })
    expect(await off.client.call('note-sightings', { sightings: [card('51')] })).toMatchObject({
      sightings: [],
    })
    expect(await off.store.read((db) => db.all('SELECT key FROM sightings'))).toEqual([])
    await note([card('51')])
    expect(await store.read((db) => db.all('SELECT key FROM sightings'))).toHaveLength(1)
  })

  it('names the field of a signature that is none', async () => {
    const { note } = page()
    await expect(note([card('61', { signature: 'xyz' })])).rejects.toMatchObject({
      message: 'signature must be 16 hexadecimal digits',
    })
  })

  it('keeps hostile texts as they are', async () => {
    const { note, store } = page()
    const title = `'); DROP TABLE sightings; --`
    await note([card('71', { title })], `"><script>`)
    expect(await store.read((db) => db.get('SELECT title, searches FROM sightings'))).toEqual({
      title,
      searches: JSON.stringify(['"><script>']),
    })
  })
})
